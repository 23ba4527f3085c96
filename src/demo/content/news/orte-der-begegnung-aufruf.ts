import { h2, notice, p, table, ul } from '../build'
import type { DemoNews } from '../types'
import { orteDerBegegnungAufrufEasy } from './orte-der-begegnung-aufruf.easy'

/** Call for "Orte der Begegnung", closed on 1 March 2024. */
export const orteDerBegegnungAufruf: DemoNews = {
  slug: 'orte-der-begegnung-aufruf',
  title: 'Zwei Orte, an denen sich alle treffen',
  teaser: 'Der Kreis wollte zwei Kommunen helfen, einen „Ort der Begegnung“ aufzubauen. Bis zum 1. März 2024 konnten sie sich bewerben.',
  date: { iso: '2024-01-01', precision: 'year' },
  facts: [
    { label: 'Wer', value: 'Kommunen im Kreis, auch mit Vereinen und Verbänden' },
    { label: 'Wie viele', value: 'zwei Orte' },
    { label: 'Unterstützung', value: '5.000 Euro je Ort' },
    { label: 'Frist', value: '1. März 2024, abgelaufen' },
    { label: 'Projekt', value: 'Orte der Begegnung', href: '/projekte/orte-der-begegnung' },
  ],
  isArchived: true,
  body: [
    notice('Eine Bewerbung ist nicht mehr möglich. Der Text bleibt als Archiv stehen.', 'Die Frist ist vorbei.'),
    p('Ein „Ort der Begegnung“ ist ein Raum, in dem verschiedene Menschen zusammenkommen: jüngere und ältere, mit und ohne Behinderung, neu zugezogene und alteingesessene. Sie können dort selbst etwas auf die Beine stellen oder einfach andere treffen.'),
    h2('Was ein solcher Ort braucht'),
    ul([
      'eine feste Ansprechperson',
      'geregelte Öffnungszeiten',
      'klare Zielgruppen',
      'Platz auch für freie und spontane Gruppen',
    ]),
    p('Es kann ein eigenes Haus sein oder ein Raum, der schon anders genutzt wird. Auch ein Treffpunkt im Internet ist möglich. Betreiben kann ihn die Kommune allein oder mit anderen.'),
    h2('Welche Hilfe es gab'),
    table({
      caption: 'Unterstützung je Ort der Begegnung',
      head: ['Wofür', 'Betrag'],
      rows: [
        ['Sachmittel, zum Beispiel für Öffentlichkeitsarbeit', '1.500 Euro'],
        ['Beratung', '3.500 Euro'],
        ['zusammen', '5.000 Euro'],
      ],
      note: 'Das Geld stammte aus dem Bundesprojekt „Zukunftswerkstatt Kommunen“ und wurde über den Kreis abgerechnet, nicht ausgezahlt. Die Kommunen mussten nichts dazugeben.',
    }),
    p('Bauen, Ausstattung und Einrichtung konnten nicht gefördert werden.'),
    h2('Wie ausgewählt werden sollte'),
    p('Bei mehr als zwei Bewerbungen sollte das Amt für Generationen, Demografie, Inklusion und Sozialplanung nach festen Kriterien entscheiden: Verteilung und Lage im Kreis, Zahl und Mischung der Beteiligten, Zielgruppen und Organisation.'),
    p('Was danach geschah, steht in der Meldung [Bewerbung beendet](/aktuelles/orte-der-begegnung-bewerbung-beendet).'),
  ],
  picture: { file: 'foerderaufruf', alt: 'Eine Frau wirft einen Brief in einen roten Briefkasten, daneben steht ein Kind, dahinter hängt ein großer Kalender mit einem markierten Tag.' },
  topics: ['begegnung'],
  contacts: ['begegnung'],
  sources: ['003'],
  project: 'orte-der-begegnung',
  easy: orteDerBegegnungAufrufEasy,
}
