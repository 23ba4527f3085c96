import { testCheck } from '../../../../tests/support/gateTable'
import { headingWithoutText } from '.'

testCheck(headingWithoutText, {
  accept: [
    '## Anmeldung\nBis Freitag.',
    '## Anmeldung\n### Mit Formular\nBis Freitag.',
    '## Unterlagen\n- Ausweis\n- Bescheid',
    '## Bilder\n![Eine Rampe](rampe.jpg)',
  ],
  reject: [
    { text: '## Anmeldung\n## Kosten\nNichts.', finds: ['Anmeldung'], level: 'error' },
    { text: 'Ein Text.\n## Kontakt', finds: ['Kontakt'] },
    { text: '## A\nText\n### Mit Formular\n## Kosten\nNichts.', finds: ['Mit Formular'] },
  ],
})
