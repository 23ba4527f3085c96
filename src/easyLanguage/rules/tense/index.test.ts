import { testRule } from '../../../../tests/support/ruleTable'
import { tense } from '.'

testRule(tense, {
  accept: [
    'Wir sind gegangen.',
    'Anna hat angerufen.',
    'Das Amt war zu.',
    'Wir hatten keine Zeit.',
    'Sie konnten nicht kommen.',
    'Gestern gab es Suppe.',
    'Das Amt war geschlossen.',
    'Er wollte helfen.',
    'Der Bus fährt gleich.',
    'Morgen wird es regnen.',
    'Sie mussten warten.',
    'Wir machen mit.',
    'Das Amt hatte am Freitag zu.',
  ],
  reject: [
    {
      text: 'Wir gingen nach Hause.',
      finds: ['gingen nach Hause'],
      suggests: 'sind nach Hause gegangen',
    },
    {
      text: 'Der Kreis baute eine Schule.',
      finds: ['baute eine Schule'],
      suggests: 'hat eine Schule gebaut',
    },
    {
      text: 'Anna rief gestern an.',
      finds: ['rief gestern an'],
      suggests: 'hat gestern angerufen',
    },
    { text: 'Der Bus kam spät.', finds: ['kam spät'], suggests: 'ist spät gekommen' },
    { text: 'Sie hatte den Brief geschrieben.', finds: ['hatte den Brief geschrieben'] },
    { text: 'Die Leute waren schon gegangen.', finds: ['waren schon gegangen'] },
    { text: 'Viele Kinder lernten schwimmen.', finds: ['lernten'] },
    { text: 'Der Rat sprach lange.', finds: ['sprach lange'], suggests: 'hat lange gesprochen' },
    { text: 'Oma schlief, als Opa las.', finds: ['schlief', 'las'] },
    { text: 'Wir luden alle ein.', finds: ['luden alle ein'], suggests: 'haben alle eingeladen' },
    {
      text: 'Das Wasser stieg schnell.',
      finds: ['stieg schnell'],
      suggests: 'ist schnell gestiegen',
    },
    { text: 'Bis Mai wird er das gebaut haben.', finds: ['wird er das gebaut'] },
    {
      text: 'Bis Mai werden wir den Tank geleert haben.',
      finds: ['werden wir den Tank geleert'],
    },
  ],
})
