import { easyQuestions } from '../easyQuestions'
import type { DemoEasyText } from '../types'

/** Easy text on the end of the call for meeting places. */
export const orteDerBegegnungBewerbungBeendetEasy: DemoEasyText = {
  title: 'Die Zeit für Anträge ist vorbei',
  teaser: 'Für 2 Treff-Punkte kann man keine Hilfe mehr bekommen.',
  sections: [
    {
      pictogram: 'kalender',
      lines: [
        'Der Kreis Düren hat Hilfe angeboten.',
        'Die Hilfe war für 2 neue Treff-Punkte.',
        'Die Zeit für Anträge ist vorbei.',
        'Das Ende war am 1. März 2024.',
      ],
    },
    {
      heading: 'Was sind das für Treff-Punkte?',
      pictogram: 'treffen',
      lines: [
        'Die Treff-Punkte heißen Orte der Begegnung.',
        'Alle Menschen können sich dort treffen.',
      ],
      links: [
        {
          label: 'Mehr über die Orte der Begegnung',
          href: '/leichte-sprache/projekte/orte-der-begegnung',
        },
      ],
    },
    {
      heading: 'Was fragt der Kreis bei der Auswahl?',
      pictogram: 'formular',
      lines: [
        'Wie viele Menschen machen mit?',
        'Welche Menschen machen mit?',
        'Für wen ist der Treff-Punkt?',
        'Wer arbeitet dort?',
        'Wo ist der Treff-Punkt?',
      ],
      words: [
        {
          word: 'Auswahl',
          lines: ['Vielleicht sind es viele Anträge.', 'Dann nimmt der Kreis nur 2 davon.'],
        },
      ],
    },
    {
      heading: 'Wer hat Hilfe bekommen?',
      pictogram: 'nicht-verstehen',
      lines: ['**Das wissen wir nicht.**', 'Wir schreiben es hier, wenn wir es wissen.'],
    },
    {
      heading: 'Wissen Sie mehr?',
      pictogram: 'schreiben',
      lines: ['Ist so ein Treff-Punkt in Ihrem Ort?', 'Dann schreiben Sie uns bitte.'],
      links: [{ label: 'So können Sie mitmachen', href: '/leichte-sprache/mitmachen' }],
    },
    easyQuestions,
  ],
}
