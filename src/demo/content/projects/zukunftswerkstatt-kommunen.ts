import { h2, notice, p, ul } from '../build'
import type { DemoProject } from '../types'
import { zukunftswerkstattKommunenEasy } from './zukunftswerkstatt-kommunen.easy'

/** The federal model project "Zukunftswerkstatt Kommunen", 2021 to 2024. */
export const zukunftswerkstattKommunen: DemoProject = {
  slug: 'zukunftswerkstatt-kommunen',
  title: 'Zukunftswerkstatt Kommunen',
  teaser:
    'Attraktiv im Wandel: Der Kreis Düren hat in einem Modellprojekt des Bundes erprobt, wie alle Generationen und Kulturen ihren Ort mitgestalten.',
  status: 'finished',
  term: '2021 bis 2024',
  startsOn: { iso: '2021-01-01', precision: 'year' },
  endsOn: { iso: '2024-12-31', precision: 'year' },
  funder: 'Bundesministerium für Familie, Senioren, Frauen und Jugend',
  partners: [
    {
      name: 'Bremerhaven',
      kind: 'Stadt',
      state: 'Bremen',
      note: 'Treffpunkt für Jugendliche, Beratung zum Abbau von Barrieren in Wohnungen',
    },
    { name: 'Kreis Düren', kind: 'Kreis', state: 'Nordrhein-Westfalen', note: 'fünf Schwerpunkte' },
    {
      name: 'Landkreis Rostock',
      kind: 'Landkreis',
      state: 'Mecklenburg-Vorpommern',
      note: 'vier Regionalkonferenzen, Festival der Jugendbeteiligung',
    },
  ],
  isArchived: false,
  topics: ['generationen', 'vielfalt', 'begegnung'],
  contacts: ['aelter-werden', 'vielfalt', 'begegnung'],
  sources: [
    '002_8646daa050e0bcba.txt (Ziele, Motto, Schwerpunkte, Kontakt)',
    '000_d14f6270a99613e8.txt (Teilnahme, jede fünfte Person 65 oder älter)',
    '003_39876a66fed09ca5.txt (Zukunftskonferenz, Prozessbegleitung SIREG)',
    'Außerhalb: Projektlaufzeit 2021 bis 2024, 40 Kommunen',
  ],
  picture: {
    file: 'wandel',
    alt: 'Ein Mann mit Armprothese und ein Mädchen stellen ein Haus auf einem hohen Pfahl auf. Ein Mann mit Turban und Koffer bringt ein kleines Haus mit. Links steht eine alte Frau mit Rollator vor einem weiteren Haus auf einem Pfahl.',
  },
  facts: [
    { label: 'Voller Name', value: 'Zukunftswerkstatt Kommunen – Attraktiv im Wandel' },
    { label: 'Kurz', value: 'ZWK' },
    { label: 'Motto', value: 'Vielfalt stärken – Solidarität leben – Wandel gestalten' },
    { label: 'Laufzeit', value: '2021 bis 2024' },
    { label: 'Geld vom', value: 'Bundesministerium für Familie, Senioren, Frauen und Jugend' },
    { label: 'Dabei', value: '40 Kommunen' },
    { label: 'Hotline (Stand 2024)', value: '+49 521 922 787 56', href: 'tel:+4952192278756' },
    {
      label: 'E-Mail (Stand 2024)',
      value: 'info@zukunftswerkstatt-kommunen.de',
      href: 'mailto:info@zukunftswerkstatt-kommunen.de',
    },
    {
      label: 'Website (Stand 2024)',
      value: 'www.zukunftswerkstatt-kommunen.de',
      href: 'https://www.zukunftswerkstatt-kommunen.de',
    },
  ],
  body: [
    p(
      'Jede fünfte Person im Kreis Düren ist 65 oder älter, und der Anteil wird weiter steigen: So hat der Kreis begründet, warum er an der Zukunftswerkstatt teilnimmt. Zugleich ziehen Menschen aus vielen Ländern zu. Gesucht war eine Strategie für den demografischen Wandel, die alle Altersgruppen und die Integration einschließt.',
    ),
    h2('Fünf Ziele'),
    p(
      'Das Modellprojekt sollte gleichwertige Lebensverhältnisse stärken. Es sollte Kommunen dabei unterstützen,',
    ),
    ul([
      'die Folgen des demografischen Wandels zu gestalten,',
      'Gründe zum Bleiben und zum Herziehen zu schaffen,',
      'die Verbundenheit mit dem eigenen Ort zu stärken,',
      'die Teilhabe aller Altersgruppen zu fördern,',
      'Menschen mit Migrationsgeschichte in das Miteinander einzubeziehen.',
    ]),
    h2('Was im Kreis Düren geschah'),
    ul([
      '**Zukunftskonferenz:** Am 15. November 2022 kamen mehr als 150 Interessierte ins Science College Haus Overbach. In Workshops hatten vorher rund 100 Menschen Forderungen erarbeitet.',
      '**Fünf Schwerpunkte:** Beteiligung von Kindern und Jugendlichen, Vielfalt, Generationen, Ehrenamt und Begegnungsorte. [Meldung zu den fünf Schwerpunkten](/aktuelles/fuenf-schwerpunkte)',
      '**Orte der Begegnung:** Ein Konzept für zwei geförderte Treffpunkte. [Projekt Orte der Begegnung](/projekte/orte-der-begegnung)',
      '**ConSozial 2024:** Der Kreis stellt seine Arbeit neben Bremerhaven und dem Landkreis Rostock vor. [Vergleich der drei Kommunen](/aktuelles/consozial-2024)',
    ]),
    p(
      'Begleitet wurde der Prozess von Dr. Klaus Zeitler vom sozialwissenschaftlichen Institut für regionale Entwicklung (SIREG).',
    ),
    h2('Von wem man lernen kann'),
    p(
      'Die Liste auf dieser Seite nennt nur die drei Kommunen, deren Arbeit uns vorliegt. Bremerhaven arbeitete unter anderem an einer Anlaufstelle am Stadtrand und an Gesundheitsangeboten im Quartier. Der Landkreis Rostock hat kleine Vorhaben von Ehrenamtlichen gefördert und eine Mobilitätskonferenz veranstaltet.',
    ),
    notice(
      'Hotline, E-Mail-Adresse und Website stammen von 2024. Ob sie noch erreichbar sind, ist nicht geprüft. Es gab auch einen [Newsletter der Zukunftswerkstatt Kommunen](https://www.zukunftswerkstatt-kommunen.de/newsletter-abo).',
      'Kontakt zum Bundesprojekt',
    ),
    p(
      'Schon von 2016 bis 2020 hat der Kreis an der [Demografiewerkstatt Kommunen](/projekte/demografiewerkstatt-kommunen) teilgenommen.',
    ),
  ],
  easy: zukunftswerkstattKommunenEasy,
}
