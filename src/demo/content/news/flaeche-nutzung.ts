import { h2, notice, p, table, ul } from '../build'
import type { DemoNews } from '../types'

/** How the area of the county is used. No easy text on purpose: the demo shows the way to ask for one. */
export const flaecheNutzung: DemoNews = {
  slug: 'flaeche-nutzung',
  title: 'Feld, Wald, Häuser: wofür der Kreis seine Fläche nutzt',
  teaser:
    'Mehr als die Hälfte des Kreises Düren wird landwirtschaftlich genutzt, ein Fünftel ist Wald. Von Kommune zu Kommune sieht das Bild sehr verschieden aus.',
  date: { iso: '2021-12-31', precision: 'day' },
  isArchived: false,
  topics: ['zahlen'],
  contacts: ['zahlen'],
  sources: [
    'municipalities.csv: landuse_2018, landuse_2021 (Regionaldatenbank 33111)',
    'municipalities.md (Rundung bis 3 ha; Siedlungsfläche Inden und Niederzier)',
  ],
  picture: {
    file: 'felder',
    alt: 'Eine Person mit Brille fährt auf einem Fahrrad an grünen und goldenen Feldern vorbei. Dahinter liegen ein Wald, drei Häuser und ein Windrad.',
  },
  facts: [
    { label: 'Fläche', value: '94.149 Hektar, rund 941,5 Quadratkilometer' },
    { label: 'Landwirtschaft', value: '55,0 %' },
    { label: 'Wald', value: '19,7 %' },
    { label: 'Siedlung', value: '15,0 %' },
    { label: 'Stand', value: '31. Dezember 2021' },
  ],
  body: [
    p(
      '94.149 Hektar groß ist der Kreis Düren. Ein Hektar ist ein Quadrat mit 100 Metern Seitenlänge. Die amtliche Statistik hält fest, wofür diese Fläche genutzt wird. Der Blick darauf zeigt: Der Kreis ist vor allem Land.',
    ),
    h2('Der Kreis im Ganzen'),
    table({
      caption: 'Wofür die Fläche im Kreis Düren genutzt wird',
      head: ['Nutzung', 'Ende 2018 in Hektar', 'Ende 2021 in Hektar', 'Anteil 2021'],
      rows: [
        ['Landwirtschaft', '51.876', '51.735', '55,0 %'],
        ['Wald', '18.469', '18.552', '19,7 %'],
        ['Siedlung', '14.570', '14.164', '15,0 %'],
        ['Verkehr', '5.852', '5.896', '6,3 %'],
        ['Wasser', '1.599', '1.610', '1,7 %'],
        ['Übrige Fläche', '1.783', '2.192', '2,3 %'],
      ],
      note: 'Quelle: © Statistische Ämter des Bundes und der Länder, Regionaldatenbank, Tabelle 33111, dl-de/by-2-0. Anteile und übrige Fläche berechnet.',
    }),
    p(
      'In drei Jahren hat sich wenig verschoben. Am stärksten verändert haben sich die Siedlungsfläche mit 406 Hektar weniger und die übrige Fläche mit 409 Hektar mehr. Einen Grund nennt die Statistik nicht.',
    ),
    h2('Die Kommunen im Vergleich'),
    ul([
      '**Am meisten Landwirtschaft** hat Titz mit 83,6 %, dahinter Nörvenich und Linnich mit fast 80 %.',
      '**Am meisten Wald** hat Hürtgenwald mit 55,0 %. In Heimbach ist es knapp die Hälfte.',
      '**Am meisten Wasser** hat Heimbach: 403 Hektar, das sind 6,2 % der Fläche.',
    ]),
    table({
      caption: 'Landwirtschaft, Wald und Siedlung in den 15 Kommunen',
      head: ['Kommune', 'Landwirtschaft', 'Wald', 'Siedlung'],
      rows: [
        ['Aldenhoven', '73,9 %', '3,4 %', '12,5 %'],
        ['Düren', '46,7 %', '9,4 %', '29,3 %'],
        ['Heimbach', '32,8 %', '48,8 %', '4,3 %'],
        ['Hürtgenwald', '29,2 %', '55,0 %', '5,9 %'],
        ['Inden', '27,1 %', '6,0 %', '58,1 %'],
        ['Jülich', '56,0 %', '16,1 %', '15,9 %'],
        ['Kreuzau', '50,4 %', '22,5 %', '14,9 %'],
        ['Langerwehe', '36,5 %', '41,7 %', '11,2 %'],
        ['Linnich', '79,5 %', '4,6 %', '8,5 %'],
        ['Merzenich', '64,1 %', '8,8 %', '18,6 %'],
        ['Nideggen', '48,3 %', '32,0 %', '8,0 %'],
        ['Niederzier', '33,7 %', '18,1 %', '40,3 %'],
        ['Nörvenich', '79,6 %', '4,2 %', '8,1 %'],
        ['Titz', '83,6 %', '2,5 %', '6,1 %'],
        ['Vettweiß', '74,8 %', '11,4 %', '5,0 %'],
      ],
      note: 'Stand 31. Dezember 2021, Anteile an der Fläche der Kommune, berechnet. Verkehr, Wasser und übrige Fläche sind nicht gezeigt. Durch Rundung weichen Summen um bis zu 3 Hektar ab.',
    }),
    notice(
      'In Inden gelten 2.086 von 3.592 Hektar als Siedlung, in Niederzier 2.560 von 6.346. Das heißt nicht, dass dort so viele Häuser stehen. Vermutlich zählt der Braunkohletagebau mit. Die Quelle selbst sagt das nicht.',
      'Zwei Werte, die überraschen',
    ),
    h2('Mehr dazu'),
    p(
      'Zahlen zu jeder Kommune finden Sie unter [Kommunen](/kommunen), zum Beispiel für [Hürtgenwald](/kommunen/huertgenwald) oder [Titz](/kommunen/titz). Wie die Tagebaue den Kreis verändern, lesen Sie in der Meldung zum [Strukturwandel](/aktuelles/strukturwandel-drei-tagebaue).',
    ),
  ],
}
