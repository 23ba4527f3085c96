import { h2, notice, ol, p, ul } from '../build'
import type { DemoProject } from '../types'
import { demografiewerkstattKommunenEasy } from './demografiewerkstatt-kommunen.easy'

const ENTRY_UNKNOWN = 'Eintrittsjahr nicht bekannt'

/** The model project "Demografiewerkstatt Kommunen", 2016 to 2020; kept as an archive. */
export const demografiewerkstattKommunen: DemoProject = {
  slug: 'demografiewerkstatt-kommunen',
  title: 'Demografiewerkstatt Kommunen',
  teaser:
    'Wie bleibt ein Ort gut für seine Menschen, wenn sich ihr Alter und ihre Zahl verändern? Zehn Modellkommunen haben das erprobt, der Kreis Düren war eine davon.',
  status: 'finished',
  term: '26. Februar 2016 bis 31. Dezember 2020',
  startsOn: { iso: '2016-02-26', precision: 'day' },
  endsOn: { iso: '2020-12-31', precision: 'day' },
  funder: 'Bundesministerium für Familie, Senioren, Frauen und Jugend',
  carrier: 'Kompetenzzentrum Technik-Diversity-Chancengleichheit e. V. (Geschäftsstelle)',
  partners: [
    { name: 'Adorf/Vogtland', kind: 'Stadt', state: 'Sachsen', note: ENTRY_UNKNOWN },
    { name: 'Dithmarschen', kind: 'Kreis', state: 'Schleswig-Holstein', note: ENTRY_UNKNOWN },
    { name: 'Dortmund', kind: 'Stadt', state: 'Nordrhein-Westfalen', note: ENTRY_UNKNOWN },
    { name: 'Kreis Düren', kind: 'Kreis', state: 'Nordrhein-Westfalen', note: 'ausgewählt 2016' },
    {
      name: 'Emsland mit Vrees',
      kind: 'Landkreis und Gemeinde',
      state: 'Niedersachsen',
      note: ENTRY_UNKNOWN,
    },
    { name: 'Grabow', kind: 'Stadt', state: 'Mecklenburg-Vorpommern', note: ENTRY_UNKNOWN },
    { name: 'Havelland', kind: 'Landkreis', state: 'Brandenburg', note: 'dabei seit Mai 2018' },
    {
      name: 'Ludwigslust-Parchim',
      kind: 'Landkreis',
      state: 'Mecklenburg-Vorpommern',
      note: 'dabei seit Mai 2019',
    },
    { name: 'Riesa', kind: 'Stadt', state: 'Sachsen', note: ENTRY_UNKNOWN },
    { name: 'Saarbrücken', kind: 'Regionalverband', state: 'Saarland', note: ENTRY_UNKNOWN },
  ],
  isArchived: true,
  topics: ['generationen'],
  contacts: ['aelter-werden'],
  sources: [
    '004_d253204fa12904bc.txt (Projektseite DWK)',
    '000_d14f6270a99613e8.txt (Auswahl des Kreises 2016, Teilnahme bis 2020)',
    'Außerhalb: Beitritt Havelland Mai 2018, Ludwigslust-Parchim Mai 2019',
    'Außerhalb: linga.nds.de (Nachfolger DAKS)',
    'Allgemein bekannt: Länder der Modellkommunen',
  ],
  picture: {
    file: 'dwk-werkstatt',
    alt: 'Zwei Menschen stehen vor zwei großen Zahnrädern und reden. Im Kreis um sie herum sind bunte Häuser durch eine Linie verbunden.',
  },
  facts: [
    { label: 'Kurz', value: 'DWK' },
    { label: 'Laufzeit', value: '26. Februar 2016 bis 31. Dezember 2020' },
    {
      label: 'Geld vom',
      value: 'Bundesministerium für Familie, Senioren, Frauen und Jugend (BMFSFJ)',
    },
    { label: 'Unterstützt von', value: 'Deutsche Fernsehlotterie, Stiftung Deutsches Hilfswerk' },
    {
      label: 'Geschäftsstelle',
      value:
        'Kompetenzzentrum Technik-Diversity-Chancengleichheit e. V., damalige Leitung: Martin Rutha',
    },
    {
      label: 'Forschung',
      value:
        'Forschungsgesellschaft für Gerontologie e. V. / Institut für Gerontologie an der TU Dortmund',
    },
    { label: 'Dabei', value: 'zehn Modellkommunen' },
    {
      label: 'Material',
      value: 'Material der Demografiewerkstatt',
      href: 'https://material.kompetenzz.net/dwk',
    },
    {
      label: 'Website des Projekts',
      value: 'www.demografiewerkstatt-kommunen.de',
      href: 'https://www.demografiewerkstatt-kommunen.de',
    },
    { label: 'Stand', value: 'abgeschlossen, Archiv' },
  ],
  body: [
    notice(
      'Dieses Projekt ist seit dem 31. Dezember 2020 zu Ende. Die Seite bleibt stehen, damit Sie nachlesen können. Danach hat der Kreis an der [Zukunftswerkstatt Kommunen](/projekte/zukunftswerkstatt-kommunen) teilgenommen.',
      'Archiv',
    ),
    h2('Worum es ging'),
    p(
      'Die zehn Kommunen sollten „demografiefest“ werden: gut vorbereitet auf eine Bevölkerung, die sich verändert. Themen waren nicht vorgegeben. Was zu tun ist, hing vom Ort ab. Beraterinnen und Berater von außen haben die Kommunen begleitet, je nach ihrem Bedarf.',
    ),
    h2('Menschen in ihrer Lebenslage'),
    p(
      'Durchschnittswerte verdecken viel. Deshalb sollte das Projekt die Lebenslagen einzelner Gruppen unterscheiden:',
    ),
    ul([
      'Frauen und Männer,',
      'alte und junge Menschen,',
      'Menschen mit und ohne Migrationsgeschichte,',
      'Menschen, die allein wohnen, Familien, Alleinerziehende und Lebensgemeinschaften.',
    ]),
    h2('Fünf Stufen zu einer Strategie'),
    p(
      'Im Projekt wurde ein Verfahren in fünf Stufen entwickelt. Es soll Kommunen zu einer Strategie führen, die sie auch umsetzen können: neue Projekte anstoßen, Bestehendes einbeziehen, alles sinnvoll verbinden. Die Namen der Stufen nennt unsere Quelle nicht. Der Nachfolger „DAKS“ arbeitet laut linga.nds.de so:',
    ),
    ol(['Auftakt', 'Profil', 'Zukunftswerkstatt', 'Arbeitsplan', 'Zwischenbilanz']),
    h2('Wer was gemacht hat'),
    p(
      'Die Geschäftsstelle lag beim Kompetenzzentrum Technik-Diversity-Chancengleichheit. Sie war für Koordination, Geld und Öffentlichkeitsarbeit zuständig. Die Forschungsgesellschaft für Gerontologie hat das Projekt wissenschaftlich begleitet.',
    ),
    h2('Was davon bleibt'),
    p(
      'Die entwickelten Abläufe sind für einen Werkzeugkoffer vorgesehen, aus dem sich vergleichbare Kommunen bedienen können. Lesen Sie dazu die [Meldung zum Abschluss](/aktuelles/demografiewerkstatt-abschluss). Welche Vorhaben der Kreis Düren selbst umgesetzt hat, geht aus unseren Quellen nicht hervor.',
    ),
  ],
  easy: demografiewerkstattKommunenEasy,
}
