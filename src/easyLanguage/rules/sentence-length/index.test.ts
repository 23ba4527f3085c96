import { testRule } from '../../../../tests/support/ruleTable'
import { sentenceLength } from '.'

const eight = 'Der Bus fährt heute nicht in die Stadt.'

testRule(sentenceLength, {
  accept: [
    'Rufen Sie den Vater und/oder die Mutter an.',
    'Das ist gut.',
    eight,
    'Der Kreis Düren hilft heute vielen Menschen gerne weiter.',
    'Wir treffen uns am 12. März 2026 im Rathaus.',
    'Das Büro ist heute ab 9.30 Uhr wieder offen.',
    'Der Gemeinde-Rat trifft sich heute in der Turn-Halle.',
    'Der Gemeinde·rat trifft sich heute in der Turn·halle.',
    '**Wichtig:** Bringen Sie Ihren Ausweis heute mit.',
    '02421 22 0',
    'www.kreis-dueren.de',
    '• Menschen mit Behinderung',
    '',
  ],
  reject: [
    {
      text: 'Der Bus fährt heute leider nicht in die Stadt.',
      finds: ['Der Bus fährt heute leider nicht in die Stadt.'],
      level: 'warn',
    },
    {
      text: 'Der neue Bus fährt heute und auch morgen leider gar nicht in die Stadt.',
      finds: ['Der neue Bus fährt heute und auch morgen leider gar nicht in die Stadt.'],
      level: 'block',
    },
    {
      text: 'Die Menschen in der Straße möchten heute alle gerne mitreden. Der Rat hört ihnen am Abend im Rathaus gut zu.',
      finds: [
        'Die Menschen in der Straße möchten heute alle gerne mitreden.',
        'Der Rat hört ihnen am Abend im Rathaus gut zu.',
      ],
      level: 'warn',
    },
    ...[
      'Am Montag kommt um 9 Uhr die Frau Müller zu uns in die Schule.',
      'Sie können den Antrag auf Wohn-Geld auch bei uns im Rathaus stellen.',
      'Für die Fahrt mit dem Bus brauchen Sie einen gültigen Fahr-Schein.',
      'Möchten Sie mit anderen Menschen über Ihre Wünsche für den Kreis reden?',
      'Der Spiel-Platz an der großen Straße ist jetzt auch für Roll-Stühle gut.',
      'Viele Menschen über 65 Jahre wohnen ganz allein in einem großen Haus.',
    ].map((text) => ({ text, finds: [text], level: 'warn' as const })),
    ...[
      'Im Kreis Düren gibt es seit dem 1. Mai 2026 einen neuen Bus und viele neue Haltestellen für alle Menschen.',
      'Wenn Sie eine Frage haben, dann rufen Sie uns bitte am Montag oder am Dienstag an.',
      'Wir haben im Sommer mit vielen Menschen aus allen Gemeinden lange über das Thema gesprochen.',
    ].map((text) => ({ text, finds: [text], level: 'block' as const })),
  ],
})
