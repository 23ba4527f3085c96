import { easyQuestions } from '../easyQuestions'
import type { DemoEasyText } from '../types'

/** Easy text of the ConSozial news. */
export const consozial2024Easy: DemoEasyText = {
  title: '3 Orte sprechen über die Zukunft',
  teaser: 'Der Kreis Düren war 2024 auf der ConSozial.',
  sections: [
    {
      pictogram: 'vortrag',
      lines: [
        'Der Kreis Düren war 2024 auf der ConSozial.',
        'Dort haben 3 Orte gesprochen.',
        'Das Thema war ihre Zukunft.',
      ],
      words: [
        { word: 'ConSozial', lines: ['Das ist ein großes Treffen.', 'Es geht um das Soziale.'] },
      ],
    },
    {
      heading: 'Wer war dabei?',
      pictogram: 'gruppe',
      lines: [
        'Der Kreis Düren war dabei.',
        'Die Stadt Bremerhaven war dabei.',
        'Der Land-Kreis Rostock war dabei.',
        'Beide sind im Norden von Deutschland.',
        'Auch ein Bundes-Ministerium war dabei.',
      ],
    },
    {
      heading: 'Wie viele alte Menschen leben dort?',
      pictogram: 'alte-menschen',
      lines: [
        'Im Kreis Düren leben viele alte Menschen.',
        'Von 100 Menschen sind etwa 21 über 65.',
        'In Bremerhaven sind es etwa 22 von 100.',
        'Im Land-Kreis Rostock sind es etwa 25 von 100.',
      ],
    },
    {
      heading: 'Wie viele junge Menschen leben dort?',
      pictogram: 'junge-menschen',
      lines: [
        'Im Kreis Düren leben auch viele Kinder.',
        'Von 100 Menschen sind etwa 17 unter 18.',
        'In Bremerhaven sind es etwa 18 von 100.',
        'Im Land-Kreis Rostock sind es etwa 16 von 100.',
      ],
    },
    {
      heading: 'Wir haben neu gerechnet',
      pictogram: 'achtung',
      lines: [
        'In dem Vortrag waren viele Zahlen.',
        'Manche Zahlen haben nicht zusammen gepasst.',
        'Deshalb haben wir neu gerechnet.',
        'Hier stehen unsere Zahlen.',
      ],
    },
    {
      heading: 'Was macht der Kreis Düren?',
      pictogram: 'projekt',
      lines: [
        'Der Kreis Düren hat 5 wichtige Themen.',
        'Kinder und Jugendliche sollen mitbestimmen.',
        'Alle Menschen sind verschieden und gehören dazu.',
        'Alte und junge Menschen sollen sich treffen.',
        'Menschen helfen freiwillig.',
        'Es soll gute Treff-Punkte geben.',
      ],
      links: [
        { label: 'Mehr über die 5 Themen', href: '/leichte-sprache/aktuelles/fuenf-schwerpunkte' },
      ],
    },
    easyQuestions,
  ],
}
