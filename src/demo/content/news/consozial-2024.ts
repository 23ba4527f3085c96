import { h2, notice, p, table, ul } from '../build'
import type { DemoNews } from '../types'
import { consozial2024Easy } from './consozial-2024.easy'

/** Three authorities present their work at the ConSozial 2024. */
export const consozial2024: DemoNews = {
  slug: 'consozial-2024',
  title: 'Drei Kommunen, ein Wandel: der Kreis Düren auf der ConSozial',
  teaser:
    'Bremerhaven, der Kreis Düren und der Landkreis Rostock haben 2024 gezeigt, wie sie mit dem demografischen Wandel umgehen. Wir stellen ihre Zahlen nebeneinander und haben nachgerechnet.',
  date: { iso: '2024-10-01', precision: 'year' },
  isArchived: true,
  topics: ['generationen', 'zahlen'],
  contacts: ['aelter-werden', 'zahlen'],
  project: 'zukunftswerkstatt-kommunen',
  sources: [
    '002_8646daa050e0bcba.txt (Vortrag ConSozial 2024)',
    'municipalities.csv: gv_auszug_2023 (amtliche Einwohnerzahl 31.12.2023)',
  ],
  picture: {
    file: 'consozial',
    alt: 'Drei Menschen stehen auf einer Bühne, jeder im Licht eines Scheinwerfers. Zwei halten ein Mikrofon, eine Frau von kleinem Wuchs winkt. Über jedem schwebt ein kleines Haus.',
    caption: 'Gezeichnete Szene, kein Foto der Veranstaltung.',
  },
  facts: [
    { label: 'Was', value: 'Vortrag und Diskussion zu Vielfalt und Wandel in Kommunen' },
    { label: 'Wo', value: 'ConSozial 2024' },
    { label: 'Dabei', value: 'Bremerhaven, Kreis Düren, Landkreis Rostock' },
    { label: 'Moderation', value: 'Prof. Dr. Martina Wegner, Hochschule München' },
    {
      label: 'Projekt',
      value: 'Zukunftswerkstatt Kommunen',
      href: '/projekte/zukunftswerkstatt-kommunen',
    },
  ],
  people: [
    {
      name: 'Klaus-Martin Hesse',
      role: 'Magistrat der Stadt Bremerhaven, Stabsstelle Sozialplanung (2024)',
    },
    {
      name: 'Angelina Bonnes',
      role: 'Kreis Düren, Amt für Generationen, Demografie, Inklusion und Sozialplanung (2024)',
    },
    {
      name: 'Roman Stieler',
      role: 'Integrations-, Behinderten- und Seniorenbeauftragter im Landkreis Rostock (2024)',
    },
    {
      name: 'Florian Kraupa',
      role: 'Bundesministerium für Familie, Senioren, Frauen und Jugend, Referat 316 (2024)',
    },
    { name: 'Prof. Dr. Martina Wegner', role: 'Hochschule München, Moderation (2024)' },
  ],
  body: [
    p(
      'Eine Großstadt am Meer, ein Kreis zwischen Eifel und Tagebau, ein weiter Landkreis mit viel Tourismus: Auf den ersten Blick haben die drei wenig gemeinsam. Alle drei haben sich an der [Zukunftswerkstatt Kommunen](/projekte/zukunftswerkstatt-kommunen) beteiligt. Auf der ConSozial 2024 haben sie ihre Arbeit vorgestellt und mit dem Bundesfamilienministerium diskutiert.',
    ),
    h2('Die Zahlen nebeneinander'),
    table({
      caption: 'Wie alt die Menschen in den drei Kommunen sind',
      head: ['Angabe', 'Bremerhaven', 'Kreis Düren', 'Landkreis Rostock'],
      rows: [
        ['Stand', '1.1.2024', '31.12.2023', 'nicht angegeben'],
        ['Menschen', '119.357', '280.726', 'rund 224.000'],
        ['über 65', '26.060 (21,8 %)', '60.301 (21,5 %)', 'rund 25 %'],
        ['unter 18', '21.673 (18,2 %)', '48.163 (17,2 %)', 'rund 35.000 (rund 16 %)'],
        ['unter 15 oder über 65', '46.160 (38,7 %)', '100.517 (35,8 %)', 'rund 40 %'],
      ],
      note: 'Anzahlen: Angaben der Kommunen im Vortrag. Anteile für Bremerhaven und den Kreis Düren sowie der Anteil unter 18 im Landkreis Rostock: von uns berechnet. Für den Landkreis Rostock liegen nur gerundete Angaben vor.',
    }),
    notice(
      'In den Folien standen beim Kreis Düren andere Prozentwerte: 17,16 % über 65, 15 % unter 18 und 38,81 % für beide Gruppen am Rand. Sie passen nicht zu den Anzahlen daneben. Die Tabelle zeigt, was sich aus den Anzahlen ergibt.',
      'Wir haben nachgerechnet',
    ),
    p(
      'Die Zahl 280.726 ist eine Angabe des Kreises. Die amtliche Statistik zählt für denselben Tag 272.666 Menschen. Warum sich beide unterscheiden, sagt der Vortrag nicht. Mehr dazu lesen Sie unter [Zahlen](/zahlen).',
    ),
    h2('Woran die drei arbeiten'),
    ul([
      '**Bremerhaven:** ein selbst organisierter Treffpunkt für Jugendliche, eine Anlaufstelle am Stadtrand, Beratung zum Abbau von Barrieren in Wohnungen, eine Bevölkerungsprognose für kleine Gebiete und Gesundheitsangebote im Quartier.',
      '**Kreis Düren:** Beteiligung von Kindern und Jugendlichen, Vielfalt, Generationen, Ehrenamt und Orte der Begegnung. Wie es dazu kam, steht in der Meldung zu den [fünf Schwerpunkten](/aktuelles/fuenf-schwerpunkte).',
      '**Landkreis Rostock:** vier Regionalkonferenzen, kleine Förderungen für Ehrenamtliche, eine Mobilitätskonferenz und JuKo, ein Festival der Jugendbeteiligung mit etwa 100 Teilnehmenden.',
    ]),
    h2('Was der Vergleich zeigt'),
    p(
      'Der Kreis Düren beschreibt sich als wachsend: Es ziehen mehr Menschen zu als weg. Auch Bremerhaven wächst seit 2010, nach Jahren mit sinkenden Zahlen. In beiden ist gut jede fünfte Person über 65, im Landkreis Rostock etwa jede vierte.',
    ),
    p(
      'Was in der Diskussion gesagt wurde, ist uns nicht überliefert. Den genauen Tag nennen unsere Unterlagen ebenfalls nicht.',
    ),
  ],
  easy: consozial2024Easy,
}
