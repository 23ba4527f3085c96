import { easyQuestions } from '../easyQuestions'
import type { DemoEasyText } from '../types'

export const keckAtlasEasy: DemoEasyText = {
  title: 'Wer wohnt hier?',
  teaser: 'Eine Karte im Internet zeigt: So leben wir im Kreis.',
  sections: [
    {
      pictogram: 'karte',
      lines: ['Es gibt eine Karte im Internet.', 'Die Karte heißt KECK-Atlas.', 'Sie zeigt den Kreis Düren.'],
      words: [{ word: 'Atlas', lines: ['Ein Atlas ist ein Buch mit Karten.', 'Dieser Atlas ist im Internet.'] }],
    },
    {
      heading: 'Was zeigt die Karte?',
      pictogram: 'zahlen',
      lines: ['Wie viele Menschen leben hier?', 'Wie alt sind sie?', 'Wie viele sind verheiratet?'],
    },
    {
      heading: 'Woher kommen die Zahlen?',
      pictogram: 'amt',
      lines: ['Jeder Mensch meldet seine Wohnung beim Amt.', 'Das Amt zählt die Menschen.', 'Die Karte zeigt keine Namen.'],
    },
    {
      heading: 'Warum ist das gut?',
      pictogram: 'plan',
      lines: ['Der Kreis kann besser planen.', 'Zum Beispiel: Wo brauchen wir eine Kita?', 'Oder: Wo brauchen wir einen Bus?'],
    },
    {
      heading: 'Zahlen auf dieser Seite',
      pictogram: 'diagramm',
      lines: ['Auf dieser Seite gibt es auch Zahlen.'],
      links: [{ label: 'Zahlen in Leichter Sprache', href: '/leichte-sprache/zahlen' }],
    },
    easyQuestions,
  ],
}
