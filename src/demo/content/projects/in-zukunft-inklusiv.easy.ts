import { easyQuestions } from '../easyQuestions'
import type { DemoEasyText } from '../types'

/** Easy text of the project "In Zukunft inklusiv". */
export const inZukunftInklusivEasy: DemoEasyText = {
  title: 'Das Projekt: In Zukunft inklusiv',
  teaser: 'Menschen mit Behinderung sollen in der Politik mitbestimmen.',
  sections: [
    {
      pictogram: 'projekt',
      lines: [
        'Es war ein wichtiges Projekt.',
        'Das Projekt heißt In Zukunft inklusiv.',
        'Der Kreis Düren war dabei.',
        'Das Projekt ist zu Ende.',
      ],
    },
    {
      heading: 'Was war das Ziel?',
      pictogram: 'wahl',
      lines: [
        'Menschen mit Behinderung sollen mitbestimmen.',
        'Sie sollen in der Politik mitreden.',
        'Der Kreis soll für alle Menschen gut sein.',
      ],
    },
    {
      heading: 'Wann war das Projekt?',
      pictogram: 'kalender',
      lines: ['Der Anfang war im Oktober 2022.', 'Das Ende war am 30. April 2025.'],
    },
    {
      heading: 'Wer war dabei?',
      pictogram: 'landkreis',
      lines: [
        '3 Land-Kreise waren dabei.',
        'Das sind Düren, Kleve und Unna.',
        'Die LAG Selbsthilfe NRW war auch dabei.',
        'Das Geld war vom Land Nordrhein-Westfalen.',
      ],
      words: [
        {
          word: 'LAG Selbsthilfe NRW',
          lines: [
            'Hier arbeiten viele Gruppen zusammen.',
            'Menschen mit Behinderung helfen sich selbst.',
          ],
        },
      ],
    },
    {
      heading: 'Was war im November 2023?',
      pictogram: 'gebaerden-sprache',
      lines: [
        'Am 14. November 2023 war ein großes Treffen.',
        'Das Treffen war im Kreis-Haus in Düren.',
        'Etwa 100 Menschen waren da.',
        'Es war auch Gebärden-Sprache dabei.',
      ],
    },
    {
      heading: 'Wie geht es weiter?',
      pictogram: 'weg',
      lines: [
        'Im Kreis Düren gibt es eine Gruppe.',
        'Die Gruppe hat etwa 30 Menschen.',
        'Die Gruppe bereitet einen Beirat vor.',
        'Gibt es den Beirat schon?',
        'Das haben wir noch nicht geprüft.',
      ],
      links: [
        {
          label: 'Mehr über die Gruppe',
          href: '/leichte-sprache/aktuelles/initiativkreis-inklusion',
        },
      ],
    },
    easyQuestions,
  ],
}
