import { testRule } from '../../../../tests/support/ruleTable'
import { specialCharacters } from '.'

testRule(specialCharacters, {
  accept: [
    'Das kostet 5 €.',
    'Der Gemeinde-Rat und der Kreis·tag sind da.',
    'Was ist das? Das!',
    'Das ist wichtig: Sie bekommen Geld.',
    '**Wichtig** ist Ihr Name.',
    'www.kreis-dueren.de',
    '• Kaffee',
    'Bus- und Bahn-Fahrer',
    'amt@kreis.example',
    'Alle Bürger*innen kommen.',
    'Es sind 20 %.',
    '02421/22-0',
  ],
  reject: [
    { text: "Wie geht's Ihnen?", finds: ["'"] },
    { text: 'Es sind 25 km² Wald.', finds: ['²'], level: 'warn' },
    { text: 'Das Haus ist alt; wir bauen um.', finds: [';'] },
    { text: 'Wir warten …', finds: ['…'] },
    { text: 'Kinder & Eltern lesen.', finds: ['&'], suggests: 'und' },
    { text: 'Der Hof (hinten) ist klein.', finds: ['(hinten)'] },
    { text: 'Das steht in § 5.', finds: ['§'] },
    { text: 'Das ist „schön“.', finds: ['„schön“'] },
    { text: 'Das Geld kommt – wie immer – bald.', finds: ['–', '–'] },
    { text: 'Bus / Bahn fahren.', finds: ['/'] },
    { text: 'Sehr wichtig¹ ist das.', finds: ['¹'] },
    { text: 'Der Preis [5 Euro] ist gut.', finds: ['[5 Euro]'] },
    { text: 'Das ist "neu".', finds: ['"neu"'] },
    { text: 'Wir warten... lange.', finds: ['...'] },
  ],
})
