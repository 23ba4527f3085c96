import { h2, notice, p, quote, ul } from '../build'
import type { DemoNews } from '../types'
import { fuenfSchwerpunkteEasy } from './fuenf-schwerpunkte.easy'

/** The five focus areas of the county in the project "Zukunftswerkstatt Kommunen". */
export const fuenfSchwerpunkte: DemoNews = {
  slug: 'fuenf-schwerpunkte',
  title: 'Mitreden, mitmachen, sich treffen: fünf Schwerpunkte für den Wandel',
  teaser:
    'Rund 100 Menschen haben in Workshops vorgearbeitet, mehr als 150 kamen zur Zukunftskonferenz. Daraus sind fünf Schwerpunkte für die Zukunftswerkstatt im Kreis Düren hervorgegangen.',
  date: { iso: '2022-12-01', precision: 'year' },
  isArchived: true,
  topics: ['begegnung', 'generationen', 'vielfalt'],
  contacts: ['begegnung', 'aelter-werden', 'vielfalt'],
  project: 'zukunftswerkstatt-kommunen',
  sources: [
    '002_8646daa050e0bcba.txt (Schwerpunkte des Kreises)',
    '003_39876a66fed09ca5.txt (Zukunftskonferenz, Workshops, Forderung)',
    '000_d14f6270a99613e8.txt (Beteiligung der Zielgruppen)',
  ],
  picture: {
    file: 'jugend',
    alt: 'Vier junge Menschen sind draußen unterwegs: einer ruft durch ein Megafon, eine hebt beide Hände, eine sitzt im Rollstuhl und winkt, ein Kind steht auf einem Skateboard.',
  },
  facts: [
    { label: 'Wann', value: '2022' },
    { label: 'Konferenz', value: '15. November 2022, Science College Haus Overbach' },
    { label: 'Vorher', value: 'Workshops mit rund 100 Beteiligten' },
    { label: 'Schwerpunkte', value: 'fünf' },
    {
      label: 'Projekt',
      value: 'Zukunftswerkstatt Kommunen',
      href: '/projekte/zukunftswerkstatt-kommunen',
    },
  ],
  body: [
    p(
      'Womit soll ein Kreis anfangen, wenn sich fast alles verändert? Der Kreis Düren hat diese Frage weitergegeben. Auf der Zukunftskonferenz am 15. November 2022 und in den Workshops davor wurden die Schwerpunkte für die [Zukunftswerkstatt Kommunen](/projekte/zukunftswerkstatt-kommunen) bestimmt und weiterentwickelt.',
    ),
    h2('Die fünf Schwerpunkte'),
    ul([
      '**Beteiligung von Kindern und Jugendlichen:** Junge Menschen reden mit, wenn es um ihre Zukunft geht.',
      '**Vielfalt:** Der Kreis nennt diesen Schwerpunkt „Diversity“. Es geht darum, dass Menschen verschieden sind und dazugehören.',
      '**Generationen:** Jüngere und ältere Menschen gestalten das Zusammenleben miteinander.',
      '**Ehrenamt:** Viele Menschen engagieren sich freiwillig. Das soll gestärkt werden.',
      '**Begegnungsorte:** Menschen brauchen Räume, in denen sie zusammenkommen.',
    ]),
    p(
      'Die Stichworte stammen vom Kreis, die Erläuterungen dahinter von uns. Welcher Schwerpunkt in welchem Workshop entstand, ist nicht überliefert.',
    ),
    h2('Wie gearbeitet wurde'),
    p(
      'Rund 100 Akteurinnen und Akteure hatten vor der Konferenz in Workshops Forderungen erarbeitet. Drei Blickwinkel gaben den Rahmen:',
    ),
    ul(['Perspektive Lernen', 'Perspektive Begegnen', 'Perspektive (Auf-)Wachsen']),
    p(
      'Am 15. November trugen sie ihre Forderungen im Science College Haus Overbach vor. Mehr als 150 Interessierte nahmen teil, dazu gab es einen Livestream über YouTube. Organisiert haben die Konferenz das damalige Amt für Demografie, Kinder, Jugend, Familien und Senioren und das Amt für Schule und Bildung. Freie Träger wirkten mit.',
    ),
    h2('Eine Forderung mit Folgen'),
    quote(
      'Wir benötigen kreisweite ‚Orte der Begegnung‘, um Integration, Teilhabe und Vielfalt aktiv zu gestalten.',
      'Forderung aus dem Workshop „Perspektive Begegnen“, vorgetragen am 15. November 2022',
      '/projekte/orte-der-begegnung',
    ),
    p(
      'Aus dieser Forderung ist ein Konzept geworden: die [Orte der Begegnung](/projekte/orte-der-begegnung). Bewerbungen waren bis zum 1. März 2024 möglich, zwei Orte sollten Unterstützung bekommen.',
    ),
    h2('Mitgedacht reicht nicht'),
    p(
      'Für die Zukunftswerkstatt hat sich der Kreis vorgenommen, Menschen aller Generationen und Kulturen nicht nur mitzudenken, sondern zu beteiligen. Auch die Besonderheiten der [15 Kommunen](/kommunen) sollten zählen.',
    ),
    notice(
      'Was aus den anderen vier Schwerpunkten im Einzelnen geworden ist, wissen wir noch nicht. Wie Sie heute mitreden können, steht unter [Mitmachen](/mitmachen).',
      'Was noch offen ist',
    ),
  ],
  easy: fuenfSchwerpunkteEasy,
}
