import { h2, notice, ol, p, quote, ul } from '../build'
import type { DemoProject } from '../types'
import { orteDerBegegnungEasy } from './orte-der-begegnung.easy'

/** Concept and call for meeting places in the municipalities. */
export const orteDerBegegnung: DemoProject = {
  slug: 'orte-der-begegnung',
  title: 'Orte der Begegnung',
  teaser:
    'Ein Platz, an dem sich alle treffen: jung und alt, neu zugezogen oder lange da, mit und ohne Behinderung. Der Kreis Düren hat ein Konzept dafür geschrieben und zwei Kommunen Unterstützung angeboten.',
  status: 'planned',
  term: 'Konzept liegt vor, Bewerbung bis 1. März 2024',
  funder:
    'Bundesministerium für Familie, Senioren, Frauen und Jugend (über die Zukunftswerkstatt Kommunen)',
  carrier: 'Kreis Düren, Amt für Generationen, Demografie, Inklusion und Sozialplanung',
  partners: [],
  isArchived: false,
  topics: ['begegnung', 'vielfalt', 'generationen'],
  contacts: ['begegnung'],
  sources: [
    '003_39876a66fed09ca5.txt (Konzept und Aufruf)',
    '002_8646daa050e0bcba.txt (Leitgedanken)',
    'Außerhalb: Angaben zum Aufruf, insgesamt 10.000 Euro, eine Bewerbung je Kommune',
  ],
  picture: {
    file: 'treffpunkte',
    alt: 'Vier Menschen stehen unter einer Wimpelkette an einem langen Tisch mit einem Topf: ein Kind, eine alte Frau, ein Mann mit dunkler Brille und eine Frau mit Kopftuch.',
  },
  widePicture: {
    file: 'treffpunkte-breit',
    alt: 'Unter einer Wimpelkette stehen vier Menschen an einem langen Tisch mit einem großen Topf: ein Kind, eine alte Frau, ein Mann mit dunkler Brille und eine Frau mit Kopftuch.',
  },
  facts: [
    { label: 'Was', value: 'Treffpunkte für alle, eigene oder geteilte Räume, auch digital' },
    { label: 'Gefördert', value: 'zwei Orte' },
    { label: 'Je Ort', value: '1.500 Euro Sachmittel und 3.500 Euro Beratung' },
    { label: 'Bewerbung', value: 'bis 1. März 2024, beendet' },
    {
      label: 'Geld aus',
      value: 'Zukunftswerkstatt Kommunen',
      href: '/projekte/zukunftswerkstatt-kommunen',
    },
    { label: 'Ergebnis', value: 'liegt uns nicht vor' },
  ],
  body: [
    p(
      'Wo treffen sich Menschen, die sich sonst nie begegnen? Diese Frage stand hinter einer Forderung der Zukunftskonferenz vom 15. November 2022. Der Kreis Düren hat daraus ein Konzept gemacht, zusammen mit Dr. Klaus Zeitler vom sozialwissenschaftlichen Institut für regionale Entwicklung (SIREG).',
    ),
    quote(
      'Wir benötigen kreisweite ‚Orte der Begegnung‘, um Integration, Teilhabe und Vielfalt aktiv zu gestalten.',
      'Forderung aus dem Workshop „Perspektive Begegnen“, vorgetragen am 15. November 2022',
    ),
    p(
      'Gewünscht waren Orte in Räumen, die schon genutzt werden, etwa in Kindergärten oder Flüchtlingsunterkünften. Sie sollten in alle Kommunen reichen und von hauptamtlichen Kräften begleitet werden.',
    ),
    h2('Was ein Ort der Begegnung ist'),
    ul([
      'Verschiedene Gruppen kommen zusammen, um etwas zu tun oder Kontakte zu pflegen.',
      'Es gibt Raum für Kultur, Bildung und Miteinander.',
      'Der Ort hat feste Ansprechpersonen, Zielgruppen und Öffnungszeiten. Spontane Gruppen sind trotzdem möglich.',
      'Er kann ein eigenes Haus sein, Teil eines anderen Hauses oder ganz oder teilweise digital.',
      'Eine Kommune betreibt ihn allein oder zusammen mit Verbänden, Vereinen oder freien Gruppen.',
    ]),
    h2('Was der Kreis angeboten hat'),
    p(
      'Zwei Orte sollten unterstützt werden: je mit 1.500 Euro für Sachkosten und 3.500 Euro für Beratung, zusammen 10.000 Euro. Jede Kommune konnte sich einmal bewerben. Eigenes Geld war nicht nötig. Eine Auszahlung an die Kommunen war nicht vorgesehen: Der Kreis rechnet ab, Angebote und Rechnungen werden dort eingereicht. Möglich waren Beratung, Begleitung, einzelne Veranstaltungen und etwa Kosten für Öffentlichkeitsarbeit. Bauen, Ausstatten und Einrichten ließen sich damit nicht bezahlen.',
    ),
    h2('Wie ausgewählt werden sollte'),
    p('Für den Fall, dass sich mehr als zwei Kommunen bewerben, hatte das Amt sechs Kriterien:'),
    ol([
      'Verteilung der Kommunen im Kreisgebiet',
      'Zahl der Beteiligten, heute und als Ziel',
      'Zusammensetzung der Beteiligten',
      'angesprochene Zielgruppen',
      'Organisation: Personal, Geld, Ehrenamt',
      'Lage im Kreisgebiet',
    ]),
    notice(
      'Bewerbungen waren bis zum 1. März 2024 möglich. Welche Kommunen sich beworben haben und welche Orte entstanden sind, geht aus unseren Quellen nicht hervor. Sobald es belegt ist, steht es hier.',
      'Was noch offen ist',
    ),
    h2('Sie kennen einen guten Treffpunkt?'),
    p(
      'Schreiben Sie an [amt52@kreis-dueren.de](mailto:amt52@kreis-dueren.de). Wie Sie sich sonst einbringen können, lesen Sie unter [Mitmachen](/mitmachen). Aus der Konferenz sind außerdem [fünf Schwerpunkte](/aktuelles/fuenf-schwerpunkte) hervorgegangen.',
    ),
  ],
  easy: orteDerBegegnungEasy,
}
