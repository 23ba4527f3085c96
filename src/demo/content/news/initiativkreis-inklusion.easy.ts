import { easyQuestions } from '../easyQuestions'
import type { DemoEasyText } from '../types'

/** Easy text on the group that prepares an inclusion board. */
export const initiativkreisInklusionEasy: DemoEasyText = {
  title: 'Eine Gruppe arbeitet für mehr Inklusion',
  teaser: 'Etwa 30 Menschen bereiten einen Beirat vor.',
  sections: [
    {
      pictogram: 'menschen-mit-behinderung',
      lines: [
        'Menschen mit Behinderung sollen mitbestimmen.',
        'Auch im Kreis Düren.',
        'Dafür gibt es eine Gruppe.',
        'Die Gruppe heißt Initiativ-Kreis Inklusion.',
      ],
      words: [
        {
          word: 'Initiativ-Kreis',
          lines: ['Das ist eine Gruppe.', 'Die Gruppe fängt etwas Neues an.'],
        },
      ],
    },
    {
      heading: 'Wer ist in der Gruppe?',
      pictogram: 'gruppe',
      lines: [
        'In der Gruppe sind etwa 30 Menschen.',
        'Menschen mit Behinderung sind dabei.',
        'Auch Menschen aus der Politik sind dabei.',
        'Das steht im Herzog-Magazin.',
      ],
    },
    {
      heading: 'Was macht die Gruppe?',
      pictogram: 'mitbestimmen',
      lines: [
        'Die Gruppe bereitet einen Beirat vor.',
        'Der Beirat ist für den ganzen Kreis Düren.',
        'Menschen mit Behinderung sind dann im Beirat.',
        'Es soll eine Wahl für den Beirat geben.',
        'Im September 2025 war eine andere Wahl.',
        'Danach sollte der Beirat kommen.',
      ],
    },
    {
      heading: 'Das wissen wir noch nicht',
      pictogram: 'nicht-verstehen',
      lines: [
        'Gibt es den Beirat schon?',
        'Das haben wir noch nicht geprüft.',
        'Wir schreiben es hier, wenn wir es wissen.',
      ],
    },
    {
      heading: 'Welches Projekt gehört dazu?',
      pictogram: 'kalender',
      lines: [
        'Die Gruppe gehört zu einem Projekt.',
        'Das Projekt heißt In Zukunft inklusiv.',
        'Der Anfang war im Oktober 2022.',
        'Am 14. November 2023 war ein großes Treffen.',
        'Das Ende war am 30. April 2025.',
      ],
      links: [
        { label: 'Mehr über das Projekt', href: '/leichte-sprache/projekte/in-zukunft-inklusiv' },
      ],
    },
    {
      heading: 'Wo gibt es schon einen Beirat?',
      pictogram: 'stadt',
      lines: [
        'In der Stadt Düren gibt es einen Beirat.',
        'In der Stadt Jülich gibt es auch einen.',
      ],
    },
    {
      heading: 'Möchten Sie mitmachen?',
      pictogram: 'mitmachen',
      lines: ['Sie können uns Ihre Meinung sagen.', 'Ihre Meinung ist wichtig.'],
      links: [{ label: 'So können Sie mitmachen', href: '/leichte-sprache/mitmachen' }],
    },
    easyQuestions,
  ],
}
