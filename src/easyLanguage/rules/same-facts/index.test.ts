import { testRule } from '../../../../tests/support/ruleTable'
import { sameFacts } from '.'

const both = (standardText: string, ...lines: string[]) => ({
  document: { sections: [{ lines }] },
  options: { standardText },
})
const event = 'Das Fest ist am 12. März 2026 um 15 Uhr. Es kostet 5 Euro.'

testRule(sameFacts, {
  accept: [
    both('Die Daten haben die Lizenz 2.0. Der Schlüssel ist 05358060.', 'Es gibt Daten.'),
    both('Der Beitrag beläuft sich auf 92 Euro.', 'Der Platz kostet mehr als 90 Euro.'),
    both(event, 'Das Fest ist am 12. März 2026.', 'Es beginnt um 15 Uhr.', 'Es kostet 5 Euro.'),
    both(event, 'Das Fest ist am 12.03.2026 um 15:00 Uhr.', 'Es kostet 5 Euro.'),
    both('Es kommen 48 Busse.', 'Es kommen fast 50 Busse.'),
    both('Im Kreis leben 12.734 Menschen.', 'Im Kreis leben etwa 13 Tausend Menschen.'),
    both('3,4 Millionen Euro', 'Es kostet mehr als 3 Millionen Euro.'),
    both('Von 400 Menschen sind 100 alt.', '25 von 100 sind alt.'),
    both('Ein Fünftel ist alt.', 'Von 100 Menschen sind 20 alt.'),
    both('21,5 Prozent sind alt.', 'Etwa 21 von 100 sind alt.'),
    both('Im Kreis leben 279.285 Menschen.', 'Im Kreis leben 279285 Menschen.'),
    both('Im Kreis leben 279.285 Menschen.', 'Im Kreis leben viele Menschen.'),
    both('Rufen Sie 02421/22-0 an.', '02421 22 0'),
    both('Rufen Sie +49 2421 220 an.', '02421 220'),
    both('Das gilt ab dem 1. Mai 2026.', 'Das gilt ab dem 1. Mai 2026.', 'Im Jahr 2026 ist Wahl.'),
    both('Es kostet 5,00 €.', 'Es kostet 5 Euro.'),
    both('Schreiben Sie an amt@kreis.example.', 'amt@kreis.example'),
    'Das Fest ist am 13. März 2026.',
    both('Das Fest findet am 12.03.2026 statt.', 'Das Fest ist am 12. März.'),
    both('Die Bearbeitung dauert drei Tage.', 'Das dauert 3 Tage.'),
    both('Der Preis beträgt 3,5 Euro.', 'Das kostet 3,50 Euro.'),
    both('Telefon: +49 (0)2421 22-0', '02421 22 0'),
    both('Das Fest ist am 12. März 2026.'.normalize('NFD'), 'Das Fest ist am 12. März 2026.'),
  ],
  reject: [
    {
      text: both('Das Fest ist am 12. März 2026.', 'Das Fest ist am 13. März 2026.'),
      finds: ['13. März 2026', ''],
      level: 'warn',
    },
    { text: both('Es kostet 5 Euro.', 'Es kostet 4 Euro.'), finds: ['4 Euro', ''] },
    { text: both('Es kommen 48 Busse.', 'Es kommen etwa 500 Busse.'), finds: ['500'] },
    {
      text: both('Hier leben 12.734 Menschen.', 'Hier leben etwa 20 Tausend Menschen.'),
      finds: ['20'],
    },
    { text: both('21,5 Prozent sind alt.', 'Etwa 40 von 100 sind alt.'), finds: ['40'] },
    { text: both('Es kostet 5 Euro.', 'Es kostet Geld.'), finds: [''] },
    { text: both('Es beginnt um 9 Uhr.', 'Es beginnt um 10 Uhr.'), finds: ['10', ''] },
    {
      text: both('Der Bus kommt alle 20 Minuten.', 'Der Bus kommt alle 30 Minuten.'),
      finds: ['30'],
    },
    { text: both('Rufen Sie 02421 22 0 an.', 'Rufen Sie an.'), finds: [''] },
    { text: both('Rufen Sie 02421 22 0 an.', '02421 22 1'), finds: ['02421 22 1', ''] },
    {
      text: both('Schreiben Sie an a@kreis.example.', 'b@kreis.example'),
      finds: ['b@kreis.example', ''],
    },
    { text: both('Kommen Sie.', 'Kommen Sie am 1. Mai 2026.'), finds: ['1. Mai 2026', ''] },
    { text: both('Es gibt Busse.', 'Es gibt 12 Busse.'), finds: ['12'] },
    {
      text: both('Das Bad öffnet am 1.6.2026.', 'Das Bad öffnet am 2. Juni 2026.'),
      finds: ['2. Juni 2026', ''],
    },
    {
      text: both(
        'Das Fest ist neu.',
        ...Array.from({ length: 30 }, () => 'Das Fest hat 3 Tage.').slice(0, 2),
      ),
      finds: ['3', '3', ''],
    },
  ],
})
