import { h2, notice, ol, p, ul } from '../build'
import type { DemoNews } from '../types'
import { orteDerBegegnungBewerbungBeendetEasy } from './orte-der-begegnung-bewerbung-beendet.easy'

/** The call for "Orte der Begegnung" is closed; its result is not known. */
export const orteDerBegegnungBewerbungBeendet: DemoNews = {
  slug: 'orte-der-begegnung-bewerbung-beendet',
  title: 'Orte der Begegnung: Die Bewerbung ist beendet',
  teaser:
    'Am 1. März 2024 lief die Frist für zwei geförderte Treffpunkte ab. Nach welchen Kriterien ausgewählt werden sollte, steht fest. Das Ergebnis ist uns nicht bekannt.',
  date: { iso: '2024-03-01', precision: 'day' },
  isArchived: true,
  topics: ['begegnung'],
  contacts: ['begegnung'],
  project: 'orte-der-begegnung',
  sources: [
    '003_39876a66fed09ca5.txt (Frist, Auswahl, Kriterien, Kooperationsvertrag, Abrechnung)',
    '002_8646daa050e0bcba.txt (Leitgedanken der Orte der Begegnung)',
    'systems.md, Cautions (Frist abgelaufen)',
  ],
  picture: {
    file: 'auswahl',
    alt: 'Drei Menschen sitzen und stehen an einem Tisch und beraten. Über ihnen hängen drei Blätter, darauf sind unterschiedlich viele grüne Punkte.',
  },
  facts: [
    { label: 'Frist', value: '1. März 2024, abgelaufen' },
    { label: 'Zu vergeben', value: 'Unterstützung für zwei Orte' },
    { label: 'Entscheidung', value: 'beim Amt, nach sechs Kriterien' },
    { label: 'Ergebnis', value: 'uns nicht bekannt' },
  ],
  body: [
    p(
      'Seit dem 1. März 2024 können sich Kommunen nicht mehr um Unterstützung für einen „Ort der Begegnung“ bewerben. Bis zu diesem Tag musste das Formular vollständig beim Amt für Generationen, Demografie, Inklusion und Sozialplanung sein, per E-Mail und mit der Post. Worum es ging, erklärt der [Aufruf](/aktuelles/orte-der-begegnung-aufruf).',
    ),
    notice(
      'Welche Kommunen sich beworben haben, ob mehr als zwei Bewerbungen eingingen und welche beiden Orte ausgewählt wurden, geht aus unseren Quellen nicht hervor. Sobald es belegt ist, ergänzen wir diese Meldung.',
      'Das Ergebnis kennen wir nicht',
    ),
    h2('Wonach entschieden werden sollte'),
    p(
      'Gefördert werden sollten zwei Orte. Für den Fall, dass mehr als zwei Kommunen einen Antrag stellen, hatte das Amt sechs Kriterien festgelegt:',
    ),
    ol([
      '**Verteilung:** Wie verteilen sich die Kommunen auf das Kreisgebiet?',
      '**Zahl der Beteiligten:** Wie viele machen schon mit, und wie viele sollen es werden?',
      '**Zusammensetzung:** Wer sind die Beteiligten?',
      '**Zielgruppen:** Für wen ist der Ort gedacht?',
      '**Organisation:** Welches Personal, welches Geld und welches Ehrenamt sind eingeplant?',
      '**Lage:** Wo im Kreis liegt der Ort?',
    ]),
    p(
      'Die Reihenfolge stammt aus dem Konzept, die Fragen haben wir dazu formuliert. Ob ein Kriterium mehr zählt als ein anderes, sagt das Konzept nicht.',
    ),
    h2('Was nach der Auswahl geplant war'),
    ul([
      'Wer berät und unterstützt, wird in einem Kooperationsvertrag festgehalten. Er sollte erst entstehen, wenn Zahl und Inhalt der Bewerbungen bekannt sind.',
      'Angebote und Rechnungen gehen an den Kreis. Er rechnet ab, die Kommunen zahlen nichts dazu.',
      'Jeder Ort braucht eine feste Ansprechperson, vor allem solange das Projekt läuft.',
    ]),
    h2('Was die Orte leisten sollten'),
    p(
      'Gemeinschaft fördern, sich vor Ort begegnen, Vielfalt erleben: Mit diesen drei Leitgedanken hat der Kreis die Orte der Begegnung auf der [ConSozial 2024](/aktuelles/consozial-2024) vorgestellt. Alles zum Konzept finden Sie auf der [Projektseite](/projekte/orte-der-begegnung).',
    ),
    h2('Sie wissen mehr?'),
    p(
      'Gibt es bei Ihnen einen solchen Ort? Dann schreiben Sie uns, die Adresse steht unter [Kontakt](/kontakt). Andere Wege, sich einzubringen, finden Sie unter [Mitmachen](/mitmachen).',
    ),
  ],
  easy: orteDerBegegnungBewerbungBeendetEasy,
}
