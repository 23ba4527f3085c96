import { h2, p, ul } from '../build'
import type { DemoPage } from '../types'
import { zahlenEasy } from './zahlen.easy'

/** What the figures mean; the page type of this address shows them from the official file. */
export const zahlen: DemoPage = {
  slug: 'zahlen',
  role: 'other',
  title: 'Zahlen zum Kreis Düren',
  teaser: 'Wie viele Menschen leben hier, wie alt sind sie und wofür wird der Boden genutzt?',
  topics: ['zahlen'],
  contacts: ['zahlen'],
  sources: ['municipalities.csv', 'municipalities.md (Brüche in der Zeitreihe, Quellen)'],
  body: [
    p(
      '279.285 Menschen lebten am 31. Dezember 2024 im Kreis Düren. Alle Zahlen stammen von den Statistischen Ämtern. Anteile und Summen sind daraus berechnet.',
    ),
    h2('Drei Grundlagen'),
    p(
      'Zwischen zwei Zählungen werden Einwohnerzahlen fortgeschrieben. Mit jedem Zensus beginnt eine neue Reihe. Zahlen aus zwei Reihen lassen sich nicht vergleichen.',
    ),
    ul([
      '**Bis 2011:** frühere Zählungen',
      '**2013 bis 2023:** Zensus 2011',
      '**Ab 2024:** Zensus 2022',
    ]),
    h2('Mehr dazu'),
    ul([
      '[Warum die Zahl Ende 2024 springt](/aktuelles/einwohnerzahlen-2024)',
      '[Wie alt die Menschen sind](/aktuelles/zensus-2022-alter)',
      '[Wofür der Boden genutzt wird](/aktuelles/flaeche-nutzung)',
      '[Die 15 Kommunen](/kommunen)',
    ]),
  ],
  easy: zahlenEasy,
}
