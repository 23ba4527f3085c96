import { testCheck } from '../../../../tests/support/gateTable'
import { linkLong } from '.'

const LONG =
  'Verordnung über die Nutzung des Parkplatzes am Kreishaus in Düren und über die Gebühren, die dort von Montag bis Freitag anfallen'

testCheck(linkLong, {
  accept: [
    '[Antrag auf Wohngeld](/wohngeld)',
    `${LONG} steht in der [Parkgebührenordnung](/parken).`,
    '[Kreisverwaltung Düren, Amt für Generationen, Demografie, Inklusion und Sozialplanung](/amt)',
    `[${'a'.repeat(120)}](/grenze)`,
    '[](/leer)',
    `- [Teil 1](/1)\n- ${LONG}`,
    '[https://www.example.org](https://www.example.org)',
    `> ${LONG} — Kreistag`,
  ],
  reject: [
    { text: `[${LONG}](/parken)`, finds: [LONG], level: 'question' },
    { text: `Siehe [${LONG}.](/parken)`, finds: [`${LONG}.`] },
    { text: `- [${LONG}](/a)\n- [${LONG}](/b)`, finds: [LONG, LONG] },
    { text: `! [${LONG}](/parken)`, finds: [LONG] },
    { text: `[${'a'.repeat(121)}](/grenze)`, finds: ['a'.repeat(121)] },
    { text: `[**${LONG}**](/parken)`, finds: [LONG] },
    { text: `## [${LONG}](/parken)`, finds: [LONG] },
    { text: `1. [${LONG}](/parken)\n  - [${LONG}!](/q)`, finds: [LONG, `${LONG}!`] },
  ],
})
