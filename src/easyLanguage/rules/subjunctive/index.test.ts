import { testRule } from '../../../../tests/support/ruleTable'
import { subjunctive } from '.'

testRule(subjunctive, {
  accept: [
    'Ich hätte gern einen Termin.',
    'Möchten Sie mitmachen?',
    'Könnten Sie mir helfen?',
    'Das wäre schön.',
    'Sie sollten viel trinken.',
    'Das dürfte reichen.',
    'Wir haben viel Zeit.',
    'Die Kinder kommen am Montag.',
    'Er hat Zeit.',
    'Kommen Sie zu uns.',
    'Der Bus kam spät.',
    'Wir wollten helfen.',
    'Das ist ja eine „tolle“ Hilfe.',
  ],
  reject: [
    { text: 'Er sagt, er sei krank.', finds: ['sei'] },
    { text: 'Wir würden gern kommen.', finds: ['würden'] },
    { text: 'Das wäre ein Fehler.', finds: ['wäre'] },
    { text: 'Der Bus käme später.', finds: ['käme'] },
    { text: 'Anna sagt, sie habe Zeit.', finds: ['habe'] },
    { text: 'Die Kinder hätten mehr Platz.', finds: ['hätten'] },
    { text: 'Wir bräuchten mehr Geld.', finds: ['bräuchten'] },
    { text: 'Dann ginge es besser.', finds: ['ginge'] },
    { text: 'Das würde helfen und wäre billig.', finds: ['würde', 'wäre'] },
    { text: 'Der Chef meint, das Amt bleibe zu.', finds: ['bleibe'] },
    { text: 'Ohne Hilfe gäbe es kein Fest.', finds: ['gäbe'] },
    { text: 'Der Bus könnte kommen.', finds: ['könnte'] },
  ],
})
