import { testCheck } from '../../../../tests/support/gateTable'
import { titleLong } from '.'

const LONG =
  'Der Kreis Düren lädt alle Bürgerinnen und Bürger zur großen Abschlussveranstaltung des Projekts ein'

testCheck(titleLong, {
  accept: [
    '# Rampe am Kreishaus ist fertig',
    `# ${LONG.slice(0, 90)}`,
    '# Neue Beratung für Menschen mit Hörbehinderung in Düren',
  ],
  reject: [
    { text: `# ${LONG}`, finds: [LONG], level: 'question' },
    { text: `# ${'lang '.repeat(19).trim()}`, finds: ['lang '.repeat(19).trim()] },
    { text: `# ${LONG} und mehr`, finds: [`${LONG} und mehr`] },
  ],
})
