import { h2, p, quote, ul } from '../build'
import type { DemoNews } from '../types'
import { zukunftskonferenzEasy } from './zukunftskonferenz.easy'

/** Future conference, 15 November 2022. */
export const zukunftskonferenz: DemoNews = {
  slug: 'zukunftskonferenz',
  title: 'Zukunftskonferenz: 150 Menschen, drei Perspektiven',
  teaser: 'Mehr als 150 Menschen kamen am 15. November 2022 nach Jülich, um über das Zusammenleben im Kreis zu sprechen. Rund 100 hatten vorher Forderungen erarbeitet.',
  date: { iso: '2022-11-15', precision: 'day' },
  facts: [
    { label: 'Wann', value: '15. November 2022' },
    { label: 'Wo', value: 'Science College Haus Overbach, Jülich', href: '/kommunen/juelich' },
    { label: 'Teilnehmende', value: 'mehr als 150' },
    { label: 'Vorher', value: 'Workshops mit rund 100 Beteiligten' },
    { label: 'Außerdem', value: 'Livestream über YouTube' },
    { label: 'Unterstützt von', value: 'Zukunftswerkstatt Kommunen', href: '/projekte/zukunftswerkstatt-kommunen' },
  ],
  isArchived: true,
  body: [
    p('Wie wollen wir im Kreis Düren zusammenleben? Darüber sprachen am 15. November 2022 mehr als 150 Menschen im Science College Haus Overbach. Wer nicht kommen konnte, verfolgte die Konferenz im Livestream.'),
    p('Eingeladen hatten das damalige Amt für Demografie, Kinder, Jugend, Familien und Senioren und das Amt für Schule und Bildung, zusammen mit freien Trägern. Das Bundesprojekt „Zukunftswerkstatt Kommunen“ half mit.'),
    h2('Drei Perspektiven'),
    p('Schon vor der Konferenz hatten rund 100 Menschen in Workshops Forderungen erarbeitet. Es gab drei Themen:'),
    ul(['Perspektive **Lernen**', 'Perspektive **Begegnen**', 'Perspektive **(Auf-)Wachsen**']),
    h2('Eine Forderung und ihr Weg'),
    p('Aus dem Workshop „Begegnen“ kamen drei Forderungen. Eine davon beginnt so:'),
    quote('Wir benötigen kreisweite ‚Orte der Begegnung‘, um Integration, Teilhabe und Vielfalt aktiv zu gestalten.', 'Forderung aus dem Workshop „Perspektive Begegnen“, vorgetragen am 15. November 2022'),
    p('Solche Orte sollen in Räumen entstehen, die schon genutzt werden, in allen Kommunen des Kreises, begleitet von hauptamtlichen Kräften. Daraus wurde ein Konzept und später ein [Aufruf an die Kommunen](/aktuelles/orte-der-begegnung-aufruf).'),
    h2('Was wir nicht wissen'),
    p('Die übrigen Forderungen und das genaue Programm stehen nicht in unseren Quellen.'),
  ],
  picture: { file: 'zukunftskonferenz', alt: 'Auf einer Bühne stehen zwei Männer vor einer Leinwand, vorne filmt eine Kamera, im Vordergrund sitzen Menschen von hinten.' },
  widePicture: { file: 'zukunftskonferenz-breit', alt: 'In einem Saal mit hohen Fenstern stehen zwei Männer vor einer Leinwand, links sitzt eine Frau im Rollstuhl, rechts steht eine Kamera.' },
  topics: ['begegnung', 'generationen'],
  contacts: ['begegnung'],
  sources: ['002', '003'],
  project: 'zukunftswerkstatt-kommunen',
  easy: zukunftskonferenzEasy,
}
