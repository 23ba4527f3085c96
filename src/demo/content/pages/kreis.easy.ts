import { easyQuestions } from '../easyQuestions'
import type { DemoEasyText } from '../types'

/** Easy text of the portrait. */
export const kreisEasy: DemoEasyText = {
  title: 'Das ist der Kreis Düren',
  teaser: 'Der Kreis Düren ist im Westen von Deutschland.',
  sections: [
    {
      heading: 'Wo ist der Kreis Düren?',
      pictogram: 'karte',
      lines: [
        'Der Kreis Düren ist in Nordrhein-Westfalen.',
        'Das ist ein Land in Deutschland.',
        'Der Kreis ist im Westen von dem Land.',
      ],
    },
    {
      heading: 'Welche Orte gehören dazu?',
      pictogram: 'landkreis',
      lines: [
        'Der Kreis Düren hat 15 Orte.',
        '5 Orte sind Städte.',
        '10 Orte sind Gemeinden.',
        'Die Stadt Düren ist am größten.',
        'Dort ist auch das Amt vom Kreis.',
      ],
      words: [
        {
          word: 'Kreis',
          lines: ['Mehrere Orte gehören zusammen.', 'Zusammen sind sie ein Kreis.'],
        },
      ],
      links: [{ label: 'Alle 15 Orte ansehen', href: '/leichte-sprache/kommunen' }],
    },
    {
      heading: 'Wie viele Menschen leben hier?',
      pictogram: 'zahlen',
      lines: [
        'Im Kreis Düren leben 279.285 Menschen.',
        'Das ist die Zahl vom 31. Dezember 2024.',
        'Viele Menschen sind alt.',
        'Viele Menschen sind neu hier.',
      ],
    },
    {
      heading: 'Was kann man hier sehen?',
      pictogram: 'wald',
      lines: [
        'Es gibt viele Felder.',
        'Es gibt auch viel Wald.',
        'Im Süden ist der National-Park Eifel.',
        'Später soll es große Seen geben.',
      ],
    },
    {
      heading: 'Wer ist der Chef?',
      pictogram: 'mann',
      lines: [
        'Der Chef vom Kreis heißt: **Landrat**.',
        'Der Landrat ist Ralf Nolten.',
        'Er macht das seit dem 1. November 2025.',
      ],
    },
    easyQuestions,
  ],
}
