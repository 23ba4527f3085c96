import { testRule } from '../../../../tests/support/ruleTable'
import { numbers } from '.'

const inDigits = (line: string) => ({
  document: { sections: [{ lines: [line] }] },
  options: { numberStyle: 'digits' as const },
})

testRule(numbers, {
  accept: [
    'Es gibt 3 Busse.',
    'Das kostet 3,50 Euro.',
    'Im Jahr 2024 war das so.',
    'Ein Bus fährt.',
    'Beide Busse fahren.',
    'Kommen Sie nach 52349 Düren.',
    'Kommen Sie nach 52441 Linnich.',
    'Etwa 3 Millionen Menschen sind da.',
    'Aktenzeichen 12345',
    'Der zweite Bus ist neu.',
    'Im Kreis gibt es 15 Orte.',
    'Die Stadt hat 9400 Häuser.',
    'Von 100 Menschen sind 21 alt.',
    'Geben Sie bitte acht.',
    'Tausend Dank für Ihre Hilfe.',
    'Es kamen ein paar hundert Menschen.',
    'Der Eintritt kostet von 3,50 bis 4,50 Euro.',
    'Ihr Aktenzeichen ist 51234567.',
    inDigits('Hier leben ungefähr 14.000 Menschen.'),
  ],
  reject: [
    { text: 'Das dauert einundzwanzig Tage.', finds: ['einundzwanzig'], suggests: '21' },
    { text: 'Es kamen zweihundertfünf Menschen.', finds: ['zweihundertfünf'], suggests: '205' },
    { text: 'Fünf Prozent kommen zu Fuß.', finds: ['Fünf Prozent'], suggests: '5 von 100' },
    { text: 'Das sind 21,5 Prozent.', finds: ['21,5 Prozent'], suggests: 'etwa 21 von 100' },
    { text: 'Etwa 21,5 Prozent sind alt.', finds: ['21,5 Prozent'], suggests: '21 von 100' },
    { text: 'Es sind 20 %.', finds: ['20 %'], suggests: '1 von 5' },
    { text: 'Es dauert drei Tage.', finds: ['drei'], suggests: '3' },
    { text: 'Hier leben 275392 Menschen.', finds: ['275392'], suggests: 'etwa 275 Tausend' },
    { text: 'Hier lernen 52351 Schüler.', finds: ['52351'], suggests: 'etwa 52 Tausend' },
    { text: 'Es gibt 12.500 Bäume.', finds: ['12.500'], suggests: 'etwa 13 Tausend' },
    { text: 'Der Weg ist 1,5 Meter breit.', finds: ['1,5'], suggests: 'etwa 2' },
    { text: 'Kapitel IV ist lang.', finds: ['IV'], suggests: '4' },
    { text: 'Zwölf Kinder und zehn Eltern kommen.', finds: ['Zwölf', 'zehn'] },
    { text: 'Nur 50 Prozent kommen.', finds: ['50 Prozent'], suggests: 'die Hälfte' },
    { text: 'Fünf Busse fahren.', finds: ['Fünf'], suggests: '5' },
    {
      text: inDigits('Hier leben 14.321 Menschen.'),
      finds: ['14.321'],
      suggests: 'etwa 14.000',
    },
    { text: inDigits('Hier leben ungefähr 14321 Menschen.'), finds: ['14321'], suggests: '14.000' },
    { text: inDigits('Hier leben 14.000 Menschen.'), finds: ['14.000'] },
    { text: 'Rund 25 Prozent kommen.', finds: ['25 Prozent'], suggests: '1 von 4' },
    { text: 'Band II ist neu.', finds: ['II'], suggests: '2' },
  ],
})
