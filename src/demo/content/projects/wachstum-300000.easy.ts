import { easyQuestions } from '../easyQuestions'
import type { DemoEasyText } from '../types'

/** Easy text of the growth campaign. */
export const wachstum300000Easy: DemoEasyText = {
  title: 'Der Kreis Düren will wachsen',
  teaser: 'In Zukunft sollen hier 300.000 Menschen leben.',
  sections: [
    {
      pictogram: 'mehr',
      lines: [
        'Der Kreis Düren will größer werden.',
        'Es sollen mehr Menschen hier leben.',
        'Das Ziel sind mindestens 300.000 Menschen.',
        'Das Projekt heißt Wachstums-Offensive 300.000 plus.',
      ],
      words: [
        {
          word: 'Wachstums-Offensive',
          lines: ['Wachstum heißt: Etwas wird mehr.', 'Offensive heißt: Man tut viel dafür.'],
        },
      ],
    },
    {
      heading: 'Wie viele Menschen leben hier?',
      pictogram: 'zahlen',
      lines: [
        'Am Anfang waren es etwa 270.000 Menschen.',
        'Ende 2024 waren es 279.285 Menschen.',
        'Vorsicht bei diesen 2 Zahlen:',
        'Man kann sie nicht genau vergleichen.',
        'Bei der zweiten Zahl hat man neu gezählt.',
      ],
      links: [
        {
          label: 'Mehr über die Zahlen',
          href: '/leichte-sprache/aktuelles/einwohnerzahlen-2024',
        },
      ],
    },
    {
      heading: 'Warum will der Kreis wachsen?',
      pictogram: 'fragen',
      lines: [
        'Viele Menschen im Kreis sind alt.',
        'Auch die Arbeit verändert sich.',
        'Neue Menschen können dabei helfen.',
      ],
    },
    {
      heading: 'Was ist gut im Kreis Düren?',
      pictogram: 'gut',
      lines: [
        'Das alles sagt der Kreis Düren:',
        'Viele Wohnungen kosten nicht zu viel.',
        'Die Kita kostet fast nichts.',
        'Es gibt viel Natur.',
        'Es gibt viel für die Freizeit.',
        'In Zukunft soll es große Seen geben.',
      ],
    },
    {
      heading: 'Wer kommt in den Kreis Düren?',
      pictogram: 'vielfalt',
      lines: [
        'Manche Menschen kommen aus der Nähe.',
        'Manche Menschen kommen aus anderen Ländern.',
        'Alle sollen dazu gehören.',
        'Alle sollen mitmachen können.',
      ],
    },
    {
      heading: 'Was wissen wir nicht?',
      pictogram: 'nicht-verstehen',
      lines: [
        'Wann leben hier 300.000 Menschen?',
        'Das steht nicht in unseren Texten.',
        'Seit November 2025 ist ein neuer Land-Rat da.',
        'Bleibt das Ziel gleich?',
        'Das haben wir nicht geprüft.',
      ],
    },
    easyQuestions,
  ],
}
