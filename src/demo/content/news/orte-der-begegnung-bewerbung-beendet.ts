import { h2, p, ul } from '../build'
import type { DemoNews } from '../types'
import { orteDerBegegnungBewerbungBeendetEasy } from './orte-der-begegnung-bewerbung-beendet.easy'

/** The call for "Orte der Begegnung" is closed. */
export const orteDerBegegnungBewerbungBeendet: DemoNews = {
  slug: 'orte-der-begegnung-bewerbung-beendet',
  title: 'Orte der Begegnung: Die Bewerbung ist beendet',
  teaser: 'Seit dem 1. März 2024 nimmt der Kreis keine Bewerbungen mehr an. Welche Orte ausgewählt wurden, ist uns nicht bekannt.',
  date: { iso: '2024-03-01', precision: 'day' },
  facts: [
    { label: 'Ende der Frist', value: '1. März 2024' },
    { label: 'Plätze', value: 'zwei' },
    { label: 'Ergebnis', value: 'nicht bekannt' },
    { label: 'Aufruf', value: 'Zwei Orte, an denen sich alle treffen', href: '/aktuelles/orte-der-begegnung-aufruf' },
  ],
  isArchived: true,
  body: [
    p('Am 1. März 2024 endete die Frist für Bewerbungen um die Unterstützung von zwei „Orten der Begegnung“. Bis dahin musste das Formular vollständig beim Amt für Generationen, Demografie, Inklusion und Sozialplanung sein, per E-Mail und mit der Post.'),
    h2('Wonach entschieden werden sollte'),
    p('Für den Fall von mehr als zwei Bewerbungen standen sechs Kriterien fest:'),
    ul([
      'Verteilung der Kommunen im Kreis',
      'Zahl der Beteiligten, jetzt und als Ziel',
      'Zusammensetzung der Beteiligten',
      'Zielgruppen, für die der Ort da sein soll',
      'Organisation: Personal, Geld und Ehrenamt',
      'Lage im Kreis',
    ]),
    h2('Was daraus wurde'),
    p('Wer sich beworben hat und welche Orte ausgewählt wurden, steht nicht in unseren Quellen. Wir schreiben es hier, sobald wir es wissen. Kennen Sie das Ergebnis? [Sagen Sie es uns](/kontakt).'),
  ],
  picture: { file: 'auswahl', alt: 'Drei Menschen sitzen an einem Tisch und vergleichen drei Vorschläge, die als Tafeln über ihnen hängen.' },
  topics: ['begegnung'],
  contacts: ['begegnung'],
  sources: ['003', 'systems.md, Cautions'],
  project: 'orte-der-begegnung',
  easy: orteDerBegegnungBewerbungBeendetEasy,
}
