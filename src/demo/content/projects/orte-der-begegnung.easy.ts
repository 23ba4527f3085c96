import { easyQuestions } from '../easyQuestions'
import type { DemoEasyText } from '../types'

/** Easy text of the meeting places. */
export const orteDerBegegnungEasy: DemoEasyText = {
  title: 'Orte der Begegnung',
  teaser: 'An diesen Orten können sich alle Menschen treffen.',
  sections: [
    {
      pictogram: 'treffen',
      lines: [
        'Menschen brauchen gute Treff-Punkte.',
        'Der Kreis Düren hat einen Plan dafür.',
        'Die Treff-Punkte heißen Orte der Begegnung.',
      ],
    },
    {
      heading: 'Wer trifft sich dort?',
      pictogram: 'gruppe',
      lines: [
        'Alle Menschen können kommen.',
        'Alte und junge Menschen.',
        'Menschen mit Behinderung.',
        'Menschen, die neu hier wohnen.',
      ],
    },
    {
      heading: 'Was kann man dort machen?',
      pictogram: 'freunde',
      lines: [
        'Man kann sich treffen und reden.',
        'Man kann etwas lernen.',
        'Man kann etwas zusammen machen.',
        'Man kann Kultur erleben.',
      ],
    },
    {
      heading: 'Wie ist so ein Ort?',
      pictogram: 'haus',
      lines: [
        'Der Ort kann ein eigenes Haus sein.',
        'Der Ort kann in einem anderen Haus sein.',
        'Der Ort kann auch im Internet sein.',
        'Eine feste Person ist für den Ort da.',
        'Der Ort hat feste Zeiten.',
      ],
    },
    {
      heading: 'Wie wollte der Kreis helfen?',
      pictogram: 'geld',
      lines: [
        'Der Kreis wollte 2 Orten helfen.',
        'Der Plan war für jeden Ort:',
        '1.500 Euro für Sachen.',
        '3.500 Euro für Beratung.',
        'Man darf damit kein Haus bauen.',
      ],
    },
    {
      heading: 'Wo sind die Orte?',
      pictogram: 'nicht-verstehen',
      lines: [
        'Kommunen konnten sich melden.',
        'Das war bis zum 1. März 2024 möglich.',
        'Welche Kommunen haben sich gemeldet?',
        'Das wissen wir noch nicht.',
      ],
    },
    {
      heading: 'Möchten Sie mitmachen?',
      pictogram: 'mitmachen',
      lines: ['Sie kennen einen guten Treff-Punkt?', 'Dann schreiben Sie uns.'],
      links: [{ label: 'So können Sie mitmachen', href: '/leichte-sprache/mitmachen' }],
    },
    easyQuestions,
  ],
}
