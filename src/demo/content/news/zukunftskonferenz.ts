import { h2, notice, p, quote, table, ul } from '../build'
import type { DemoNews } from '../types'
import { zukunftskonferenzEasy } from './zukunftskonferenz.easy'

/** Future conference, 15 November 2022. */
export const zukunftskonferenz: DemoNews = {
  slug: 'zukunftskonferenz',
  title: 'Zukunftskonferenz: Mehr als 150 Menschen reden mit',
  teaser:
    'Lernen, Begegnen, (Auf-)Wachsen: In Workshops haben rund 100 Menschen Forderungen erarbeitet. Am 15. November 2022 trugen sie diese in Jülich vor.',
  date: { iso: '2022-11-15', precision: 'day' },
  isArchived: true,
  topics: ['begegnung', 'generationen'],
  contacts: ['begegnung', 'aelter-werden'],
  project: 'zukunftswerkstatt-kommunen',
  sources: [
    '003_39876a66fed09ca5.txt (Tag, Ort, Veranstalter, Zahlen, Livestream, Workshops, Forderung, SIREG)',
    '002_8646daa050e0bcba.txt (fünf Schwerpunkte)',
    'Außerhalb: kreis-dueren.de/presse/2022/zukunftskonferenz_2022-11-16.php (dritte Konferenz, Gespräch mit der Politik, Jülich)',
    'Außerhalb: kreis-dueren.de/presse/2022/zukunftskonferenz_2022-12-02.php (nur zum Teil gelesen)',
    'Außerhalb: herzog-magazin.de/?p=92741 (Ankündigung: 15 bis 19.15 Uhr, kostenlos, Blick auf junge Menschen)',
  ],
  picture: {
    file: 'zukunftskonferenz',
    alt: 'Auf einer Bühne stehen zwei Menschen vor einer Leinwand, einer hält ein Gerät mit bunten Bildfeldern. Eine Kamera filmt, vorn sitzen Zuhörende.',
  },
  widePicture: {
    file: 'zukunftskonferenz-breit',
    alt: 'In einem Saal mit hohen Fenstern stehen zwei Menschen vor einer Leinwand, einer hält ein Gerät mit bunten Bildfeldern. Links sitzt eine Frau im Rollstuhl, rechts steht eine Kamera.',
  },
  facts: [
    {
      label: 'Wo',
      value: 'Science College Haus Overbach, Jülich',
      href: '/kommunen/juelich',
    },
    { label: 'Gekommen sind', value: 'mehr als 150 Menschen' },
    { label: 'Vorher', value: 'Workshops mit rund 100 Beteiligten' },
    { label: 'Im Internet', value: 'Livestream über YouTube' },
  ],
  body: [
    p(
      'Wie soll das Leben im Kreis Düren in Zukunft aussehen? Darüber sprachen am 15. November 2022 mehr als 150 Interessierte im Science College Haus Overbach in [Jülich](/kommunen/juelich). Wer nicht kommen konnte, sah im Livestream zu. Nach Angaben des Kreises war es schon die dritte Zukunftskonferenz.',
    ),
    h2('Der Anlass: Vieles ändert sich'),
    p(
      'Drei damals noch aktive Braunkohletagebaue, die Energiewende, die Digitalisierung und die Nachhaltigkeit: So beschreibt der Kreis den Hintergrund in einem späteren Konzept. Die Veränderungen betreffen fast alle Bereiche des Alltags. Der Kreis will den Wandel als Chance nutzen.',
    ),
    h2('Erst die Workshops, dann die Bühne'),
    p(
      'Rund 100 Akteurinnen und Akteure hatten sich vorher in Workshops getroffen und Forderungen geschrieben. Auf der Konferenz trugen sie diese vor und sprachen darüber mit Menschen aus der Politik. Auf die Sicht junger Menschen wollte der Kreis dabei besonders achten, so stand es in der Ankündigung. Es gab drei Themen:',
    ),
    table({
      caption: 'Die drei Perspektiven der Workshops',
      head: ['Perspektive', 'Was über die Forderungen bekannt ist'],
      rows: [
        ['Lernen', 'nicht in unseren Unterlagen'],
        ['Begegnen', 'drei Forderungen, eine davon zu Orten der Begegnung'],
        ['(Auf-)Wachsen', 'nicht in unseren Unterlagen'],
      ],
      note: 'Der Kreis hat am 16. November und am 2. Dezember 2022 über die Konferenz berichtet. Diese Berichte sind noch nicht ausgewertet.',
    }),
    h2('Eine Forderung und ihr Weg'),
    quote(
      'Wir benötigen kreisweite ‚Orte der Begegnung‘, um Integration, Teilhabe und Vielfalt aktiv zu gestalten.',
      'Forderung aus dem Workshop „Perspektive Begegnen“, vorgetragen am 15. November 2022',
      '/projekte/orte-der-begegnung',
    ),
    p('Die Forderung nannte auch Bedingungen:'),
    ul([
      'Generationen und Kulturen werden zusammen gedacht.',
      'Die Orte entstehen in Häusern, die schon genutzt werden, zum Beispiel in Kindergärten oder Flüchtlingsunterkünften.',
      'Es gibt sie verteilt im Kreis, bis in alle Kommunen.',
      'Hauptamtliche Kräfte begleiten sie.',
    ]),
    p(
      'Daraus wurde ein Konzept und später ein [Aufruf an die Kommunen](/aktuelles/orte-der-begegnung-aufruf). Außerdem halfen Workshops und Konferenz, [fünf Schwerpunkte](/aktuelles/fuenf-schwerpunkte) für die Arbeit des Kreises zu bestimmen.',
    ),
    h2('Wer eingeladen hat'),
    p(
      'Organisiert haben die Konferenz das damalige Amt für Demografie, Kinder, Jugend, Familien und Senioren und das Amt für Schule und Bildung. Freie Träger wirkten mit. Unterstützung kam vom Bundesprojekt [Zukunftswerkstatt Kommunen](/projekte/zukunftswerkstatt-kommunen).',
    ),
    notice(
      'Ob es von der Konferenz eine Aufzeichnung mit Untertiteln oder Gebärdensprache gibt, ist nicht geprüft.',
      'Was noch offen ist',
    ),
  ],
  easy: zukunftskonferenzEasy,
}
