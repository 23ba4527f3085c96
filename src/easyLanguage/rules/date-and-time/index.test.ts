import { testRule } from '../../../../tests/support/ruleTable'
import { dateAndTime } from '.'

testRule(dateAndTime, {
  accept: [
    'Das Fest ist am 12. März 2026.',
    'Wir öffnen um 9 Uhr.',
    'Wir öffnen um 9.30 Uhr.',
    'Das Amt hat von 9 bis 12 Uhr auf.',
    'Rufen Sie 02421 22 0 an.',
    'Der Bus kommt alle 20 Minuten.',
    'Im Jahr 2026 ist Wahl.',
    'Die Fahrt kostet 3,50 Euro.',
    'Am 1. Mai ist frei.',
    'Es waren 12.500 Menschen da.',
    'Es gibt 3 Busse.',
    'Wir sind 5. Sie sind 6.',
    'Das Fest ist am 12. und 13. März.',
    'Das Fest ist vom 12. bis 14. März.',
    'Am 31.02.2026 ist nichts.',
  ],
  reject: [
    { text: 'Das Fest war am 12.03.', finds: ['12.03.'], suggests: '12. März.' },
    { text: 'Am 05. Mai ist das Fest.', finds: ['05.'], suggests: '5.' },
    { text: 'Das Fest ist am 12.03.2026.', finds: ['12.03.2026'], suggests: '12. März 2026' },
    { text: 'Das Fest ist am 3.4. im Hof.', finds: ['3.4.'], suggests: '3. April' },
    { text: 'Wir öffnen um 09:00 Uhr.', finds: ['09:00 Uhr'], suggests: '9 Uhr' },
    { text: 'Wir öffnen um 9:30 Uhr.', finds: ['9:30 Uhr'], suggests: '9.30 Uhr' },
    { text: 'Das Amt ist 9–12 Uhr offen.', finds: ['9–12 Uhr'], suggests: 'von 9 bis 12 Uhr' },
    { text: 'Das Amt ist von 9 - 12 Uhr offen.', finds: ['9 - 12 Uhr'], suggests: '9 bis 12 Uhr' },
    { text: 'Der Kurs ist von 14.00 bis 15.00 Uhr.', finds: ['14.00', '15.00 Uhr'] },
    { text: 'Anna bekommt den 1. Preis.', finds: ['1.'] },
    { text: 'Das gilt ab 1.5.26 im Kreis.', finds: ['1.5.26'], suggests: '1. Mai 2026' },
    { text: 'Der Zug fährt um 08.15 Uhr.', finds: ['08.15 Uhr'], suggests: '8.15 Uhr' },
    { text: 'Das gilt vom 01.01.2026 bis 31.12.2026.', finds: ['01.01.2026', '31.12.2026'] },
    { text: 'Wir essen um 12.00 Uhr.', finds: ['12.00 Uhr'], suggests: '12 Uhr' },
  ],
})
