import { testRule } from '../../../../tests/support/ruleTable'
import { negation } from '.'

testRule(negation, {
  accept: [
    'Das Amt ist nicht offen.',
    'Es gibt kein Geld.',
    'Niemand weiß das.',
    'Die Hilfe ist kostenlos.',
    'Tom ist arbeitslos.',
    'Der Raum ist barrierefrei.',
    'Nichts über uns ohne uns.',
    'Es kostet ungefähr 5 Euro.',
    'Ohne Hilfe geht es schwer.',
    'Es gibt keine Hunde und keine Katzen.',
    'Unser Haus ist unten.',
    'Wir kommen nie zu spät.',
  ],
  reject: [
    { text: 'Der Mann ist unfreundlich.', finds: ['unfreundlich'] },
    { text: 'Das ist nicht unwichtig.', finds: ['nicht unwichtig'] },
    { text: 'Kommen Sie nicht ohne Termin.', finds: ['nicht ohne'] },
    { text: 'Der Text ist fehlerfrei.', finds: ['fehlerfrei'] },
    { text: 'Das Papier ist wertlos.', finds: ['wertlos'] },
    { text: 'Das stimmt keineswegs.', finds: ['keineswegs'], suggests: 'nicht' },
    { text: 'Dort gibt es keinerlei Hilfe.', finds: ['keinerlei'], suggests: 'kein' },
    { text: 'Kein Mensch ist nicht willkommen.', finds: ['Kein Mensch ist nicht'] },
    { text: 'Der Brief ist unlesbar.', finds: ['unlesbar'] },
    { text: 'Der Weg ist unsicher und uneben.', finds: ['unsicher', 'uneben'] },
    { text: 'Das ist nirgends so.', finds: ['nirgends'] },
    { text: 'Niemand bekommt nichts.', finds: ['Niemand bekommt nichts'] },
  ],
})
