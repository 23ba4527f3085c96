import { h2, notice, p, table, ul } from '../build'
import type { DemoProject } from '../types'
import { wachstum300000Easy } from './wachstum-300000.easy'

/** The county's growth campaign: from about 270,000 to at least 300,000 people. */
export const wachstum300000: DemoProject = {
  slug: 'wachstum-300000',
  title: 'Wachstumsoffensive 300.000+',
  teaser:
    'Der Kreis Düren will wachsen: von rund 270.000 auf mindestens 300.000 Menschen. Ende 2024 waren es nach amtlicher Zählung 279.285.',
  status: 'running',
  term: 'läuft, Beginn in unseren Quellen nicht genannt',
  partners: [],
  isArchived: false,
  topics: ['zahlen', 'generationen'],
  contacts: ['zahlen'],
  sources: [
    '000_d14f6270a99613e8.txt (Ziel, Ausgangswert, Gründe, Landrat Spelthahn)',
    '002_8646daa050e0bcba.txt (280.726 am 31.12.2023; mehr Zuzug als Abwanderung)',
    'municipalities.csv: gv100ad_2024, gv_auszug_2023',
    'municipalities.md (Bruch der Reihe)',
    'Außerhalb: radiorur.de („über 800“ mehr), radiorur.de und herzog-magazin.de (Landrat Ralf Nolten seit 1. November 2025)',
  ],
  picture: {
    file: 'wachstum-300000',
    alt: 'Ein Paar kommt mit einer Tasche in einem Ort mit bunten Häusern an. Die Frau ist schwanger. Ein Kind winkt ihnen zu, dahinter steht ein Haus mit bunten Formen auf dem Dach.',
  },
  widePicture: {
    file: 'wachstum-300000-breit',
    alt: 'Ein Paar kommt mit einer Tasche in einem Ort mit bunten Häusern an. Die Frau ist schwanger. Neben ihnen winkt ein Kind.',
  },
  facts: [
    { label: 'Ziel', value: 'mindestens 300.000 Menschen' },
    { label: 'Ausgangswert', value: 'rund 270.000 Menschen' },
    { label: 'Amtliche Zahl', value: '279.285 am 31. Dezember 2024 (Basis: Zensus 2022)' },
    { label: 'Angabe des Kreises', value: '280.726 am 31. Dezember 2023' },
    { label: 'Bis wann', value: 'Ein Zieljahr nennen unsere Quellen nicht' },
  ],
  body: [
    p(
      'Viele ländliche Gegenden verlieren Einwohnerinnen und Einwohner. Der Kreis Düren ist nach eigenen Angaben in den vergangenen Jahren gewachsen, vor allem durch Zuzug. Mit der Wachstumsoffensive will er das verstärken. Er verfolgt damit zwei Zwecke: dem demografischen Wandel etwas entgegensetzen und den Strukturwandel gestalten.',
    ),
    h2('Wo der Kreis steht'),
    table({
      caption: 'Ziel und gezählte Menschen',
      head: ['Angabe', 'Stand', 'Menschen'],
      rows: [
        ['Ausgangswert des Kreises', 'ohne Datum', 'rund 270.000'],
        ['Amtliche Zahl, Basis Zensus 2011', '31.12.2023', '272.666'],
        ['Angabe des Kreises', '31.12.2023', '280.726'],
        ['Amtliche Zahl, Basis Zensus 2022', '31.12.2024', '279.285'],
        ['Ziel', 'ohne Datum', 'mindestens 300.000'],
      ],
      note: 'Amtliche Zahlen: © Statistische Ämter des Bundes und der Länder / Statistisches Bundesamt (Destatis), Gemeindeverzeichnis GV-ISys; Kreissumme 2023 berechnet.',
    }),
    notice(
      'Die Zahlen beruhen auf verschiedenen Grundlagen. Ziehen Sie sie nicht voneinander ab: Das Ergebnis wäre kein Wachstum. Zum Ziel fehlen, von der amtlichen Zahl 2024 aus gerechnet, 20.715 Menschen. Warum der Sprung von 2023 auf 2024 so groß aussieht, erklärt die [Meldung zu den Einwohnerzahlen](/aktuelles/einwohnerzahlen-2024).',
      'Mit Vorsicht lesen',
    ),
    h2('Womit der Kreis wirbt'),
    p('Diese Vorzüge nennt der Kreis selbst. Es sind seine Aussagen, kein geprüftes Ergebnis:'),
    ul([
      'Lage im Grünen zwischen den rheinischen Metropolen, mit guter Anbindung',
      'bezahlbares Wohnen',
      'nahezu beitragsfreie Kita-Plätze',
      'viele Möglichkeiten für Freizeit und Erholung, im Süden der Nationalpark Eifel',
      'eine künftige Rheinische Seenplatte',
      'Forschung und neue Ideen für Energie und Mobilität',
    ]),
    h2('Zuzug heißt auch: dazugehören'),
    p(
      'Wer zuzieht, kommt aus anderen Regionen, anderen Bundesländern und vielen Ländern der Welt. Damit daraus ein gutes Miteinander wird, sollen sich Menschen aller Generationen und Kulturen beteiligen können. Daran hat der Kreis in der [Zukunftswerkstatt Kommunen](/projekte/zukunftswerkstatt-kommunen) gearbeitet.',
    ),
    h2('Wer dafür steht'),
    p(
      'Die Unterlagen, aus denen Ziel und Vorzüge stammen, nennen Wolfgang Spelthahn als Landrat. Seit dem 1. November 2025 ist Ralf Nolten Landrat des Kreises (Quellen: radiorur.de, herzog-magazin.de). Ob sich an den Zielen seitdem etwas geändert hat, haben wir nicht geprüft.',
    ),
  ],
  easy: wachstum300000Easy,
}
