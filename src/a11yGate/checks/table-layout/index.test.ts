import { testCheck } from '../../../../tests/support/gateTable'
import { tableLayout } from '.'

const LONG =
  'Die Beratung hilft Menschen mit Behinderung und ihren Familien. Sie ist kostenlos und vertraulich, und Sie müssen sich nicht anmelden. Kommen Sie einfach vorbei, oder rufen Sie an, wenn Sie einen Termin zu Hause brauchen.'

testCheck(tableLayout, {
  accept: [
    'Tabelle: Sprechzeiten\n| Ort | Tag |\n| Düren | Montag |',
    `Tabelle: Angebote\n| Angebot | Was es ist |\n| Beratung | ${LONG} |\n| Fahrdienst | Ein Bus mit Rampe |`,
    'Tabelle: Beträge\n| Leistung | Betrag |\n| Blindengeld | 400 Euro im Monat, für Kinder die Hälfte |',
  ],
  reject: [
    {
      text: `Tabelle: Beratung\n| Beratung | Fahrdienst |\n| ${LONG} | ${LONG} |`,
      finds: ['Beratung'],
      level: 'question',
    },
    { text: `| ${LONG} | Bild |\n| Text | Bild |`, finds: [`${LONG} | Bild`] },
    {
      text: `Tabelle: Zwei Spalten\n| Links | Rechts |\n| Text | ${LONG} |`,
      finds: ['Zwei Spalten'],
    },
  ],
})
