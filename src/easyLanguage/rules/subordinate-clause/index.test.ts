import { testRule } from '../../../../tests/support/ruleTable'
import { subordinateClause } from '.'

testRule(subordinateClause, {
  accept: [
    'Der Fahrer meint, die Straße sei gesperrt.',
    'Wenn Sie Fragen haben, rufen Sie an.',
    'Rufen Sie an, wenn Sie Fragen haben.',
    'Das Haus ist größer als die Schule.',
    'Er ist so alt wie sie.',
    'Wie viele Menschen sind verheiratet?',
    'Wer hilft Ihnen?',
    'Bis Montag ist das Amt zu.',
    'Seit Mai gibt es einen Bus.',
    'Sie können kommen und fragen.',
    'Das ist der Brief von Anna.',
    'Während der Arbeit hilft ein Freund.',
    'Das Amt ist offen, aber leer.',
    'Bis Mai werden wir kommen.',
    'Ob jung oder alt: Alle essen mit.',
  ],
  reject: [
    { text: 'Weil es regnet, fällt das Fest aus.', finds: ['Weil es regnet'] },
    { text: 'Sie wissen, dass wir helfen.', finds: ['dass wir helfen'] },
    { text: 'Wir fragen, ob Sie kommen.', finds: ['ob Sie kommen'] },
    { text: 'Das ist der Mann, der Ihnen hilft.', finds: ['der Ihnen hilft'] },
    { text: 'Der Bus, mit dem ich fahre, ist voll.', finds: ['mit dem ich fahre'] },
    { text: 'Obwohl er müde ist, arbeitet er.', finds: ['Obwohl er müde ist'] },
    { text: 'Sie lernt, damit sie Arbeit findet.', finds: ['damit sie Arbeit findet'] },
    { text: 'Nachdem Sie da waren, rufen wir an.', finds: ['Nachdem Sie da waren'] },
    { text: 'Bevor Sie gehen, fragen Sie Anna.', finds: ['Bevor Sie gehen'] },
    { text: 'Sagen Sie uns, was Sie brauchen.', finds: ['was Sie brauchen'] },
    { text: 'Falls es brennt, rufen Sie 112 an.', finds: ['Falls es brennt'] },
    {
      text: 'Ich weiß, dass Tom kommt, weil er anruft.',
      finds: ['dass Tom kommt', 'weil er anruft'],
    },
  ],
})
