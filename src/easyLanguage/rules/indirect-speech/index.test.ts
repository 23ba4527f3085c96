import { testRule } from '../../../../tests/support/ruleTable'
import { indirectSpeech } from '.'

testRule(indirectSpeech, {
  accept: [
    'Oben ist das Büro.',
    'Wir glauben an Sie.',
    'Sie sagt: Ich komme.',
    'Der Rat meint: Das ist gut.',
    'Wir sagen Ihnen Bescheid.',
    'Anna erzählt eine Geschichte.',
    'Frau Kurz erklärt den Antrag.',
    'Wir wissen, dass Sie kommen.',
    'Das ist so wie immer.',
    'Sie sehen das Haus.',
    'Tom antwortet nicht.',
    'Wie oft fährt der Bus?',
    'Wir berichten über das Fest.',
    'Sagen Sie uns Ihren Namen.',
  ],
  reject: [
    { text: 'Wie bereits gesagt, ist das neu.', finds: ['Wie bereits gesagt'] },
    { text: 'Der oben genannte Raum ist neu.', finds: ['oben genannte'] },
    { text: 'Sie sagte, dass sie kommt.', finds: ['sagte, dass'] },
    { text: 'Er meint, er sei krank.', finds: ['meint, er sei'] },
    { text: 'Siehe oben.', finds: ['Siehe oben'] },
    { text: 'Mehr dazu: siehe Seite 4.', finds: ['siehe Seite 4'] },
    { text: 'Vgl. dazu den Brief.', finds: ['Vgl.'] },
    { text: 'Das ist wie oben beschrieben.', finds: ['wie oben beschrieben'] },
    { text: 'Der Kreis erklärt, dass es Geld gibt.', finds: ['erklärt, dass'] },
    { text: 'Tom behauptet, er habe bezahlt.', finds: ['behauptet, er habe'] },
    { text: 'Anna erzählt, dass Oma lacht.', finds: ['erzählt, dass'] },
    {
      text: 'Der Arzt sagt, Oma sei gesund.\nSiehe auch Seite 2.',
      finds: ['sagt, Oma sei', 'Siehe auch Seite 2'],
    },
    { text: 'Der Chef berichtet, das Amt bleibe zu.', finds: ['berichtet, das Amt bleibe'] },
    { text: 'Die Stadt betont, dass alle kommen.', finds: ['betont, dass'] },
    { text: 'Siehe Karte an der Tür.', finds: ['Siehe'] },
    { text: 'Der Damm sei sicher, meint das Amt.', finds: ['sei sicher, meint'] },
  ],
})
