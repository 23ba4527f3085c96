import { p } from '../build'
import type { DemoMunicipality } from '../types'
import { easyMunicipality } from './easyMunicipality'

/** The municipalities of the middle, around the county seat. */
export const centralMunicipalities: DemoMunicipality[] = [
  {
    slug: 'dueren',
    ags: '05358008',
    teaser:
      'Düren ist die größte Stadt im Kreis und Sitz der Kreisverwaltung. Jede dritte Person im Kreis lebt hier.',
    body: [
      p(
        '94.568 Menschen lebten am 31. Dezember 2024 in Düren. Das ist ein gutes Drittel aller Menschen im Kreis. Auf einem Quadratkilometer wohnen 1.112 Menschen, fast viermal so viele wie im Durchschnitt des Kreises.',
      ),
      p(
        'In Düren sitzt die Kreisverwaltung. Im Kreishaus begann am 14. November 2023 auch der [Auftakt für mehr Inklusion](/aktuelles/inklusion-auftakt) mit rund 100 Menschen.',
      ),
      p(
        '29 Prozent der Fläche sind Siedlung, 47 Prozent Landwirtschaft, 9 Prozent Wald. Beim Zensus 2022 waren 17.513 Menschen in Düren 67 Jahre oder älter. Das sind 18,6 Prozent, etwas weniger als im ganzen Kreis.',
      ),
    ],
    picture: {
      file: 'dueren',
      alt: 'Eine Reihe bunter Häuser mit einer Kirche an einem Fluss, am Ufer liegt eine große Rolle Papier.',
    },
    easy: easyMunicipality({
      name: 'Düren',
      type: 'Stadt',
      where: ['Düren liegt in der Mitte.', 'Hier leben die meisten Menschen im Kreis.'],
      land: ['Hier gibt es viele Häuser und Straßen.', 'Es gibt auch Felder und Wald.'],
      landPictogram: 'haus',
      more: {
        heading: 'Das Kreis-Haus',
        pictogram: 'amt',
        lines: [
          'In Düren ist das Kreis-Haus.',
          'Dort arbeiten die Ämter vom Land-Kreis.',
          'Hier war auch das Treffen zur Inklusion.',
        ],
        links: [
          {
            label: 'Mehr über das Treffen zur Inklusion',
            href: '/leichte-sprache/aktuelles/inklusion-auftakt',
          },
        ],
      },
      domain: 'dueren.de',
    }),
  },
  {
    slug: 'langerwehe',
    ags: '05358032',
    teaser:
      'Langerwehe liegt im Westen des Kreises. Wald bedeckt mehr Fläche als Äcker und Wiesen.',
    body: [
      p(
        'Langerwehe liegt im Westen des Kreises. Am 31. Dezember 2024 lebten hier 14.976 Menschen. Das ist die fünftgrößte Zahl unter den 15 Kommunen.',
      ),
      p(
        '42 Prozent der Fläche sind Wald, 37 Prozent Landwirtschaft. Nur Hürtgenwald und Heimbach haben anteilig mehr Wald.',
      ),
      p(
        'Von Ende 2013 bis Ende 2023 wuchs die Gemeinde um 989 Menschen oder 7,3 Prozent, gezählt auf derselben Grundlage.',
      ),
    ],
    picture: {
      file: 'langerwehe',
      alt: 'Auf einem Brett stehen ein grauer Krug, eine rote Vase und eine helle Schale aus Ton, dahinter eine große rote Sonne.',
    },
    easy: easyMunicipality({
      name: 'Langerwehe',
      type: 'Gemeinde',
      where: ['Langerwehe liegt im Westen.'],
      land: ['Hier gibt es viel Wald.', 'Es gibt auch Felder.'],
      landPictogram: 'wald',
      domain: 'langerwehe.de',
    }),
  },
  {
    slug: 'merzenich',
    ags: '05358040',
    teaser:
      'Merzenich liegt östlich von Düren und ist nach der Fläche die zweitkleinste Kommune im Kreis.',
    body: [
      p(
        'Merzenich grenzt im Osten an die Stadt Düren. Am 31. Dezember 2024 zählte die Gemeinde 10.508 Menschen auf 37,91 Quadratkilometern. Nur Inden ist kleiner.',
      ),
      p(
        'Knapp zwei Drittel der Fläche, 64 Prozent, sind Äcker und Wiesen. 19 Prozent zählen als Siedlung, 9 Prozent sind Wald.',
      ),
      p(
        'Bei der Fläche gibt es eine Besonderheit in den Quellen: Die amtlichen Ausgaben nennen für die Jahre 2021 bis 2023 Werte zwischen 37,91 und 37,93 Quadratkilometern. Wir zeigen den Wert von Ende 2024.',
      ),
    ],
    picture: {
      file: 'merzenich',
      alt: 'Ein roter Zug fährt an einem Dorf mit Kirche und an einem Wald vorbei.',
    },
    easy: easyMunicipality({
      name: 'Merzenich',
      type: 'Gemeinde',
      where: ['Merzenich liegt neben der Stadt Düren.', 'Es ist eine kleine Gemeinde.'],
      land: ['Hier gibt es viele Felder.', 'Es gibt auch etwas Wald.'],
      landPictogram: 'natur',
      domain: 'gemeinde-merzenich.de',
    }),
  },
  {
    slug: 'niederzier',
    ags: '05358048',
    teaser: 'Niederzier liegt zwischen Düren und Jülich und ist die viertgrößte Kommune im Kreis.',
    body: [
      p(
        'Niederzier liegt zwischen den beiden größten Städten des Kreises. 15.060 Menschen lebten hier am 31. Dezember 2024, nur Düren, Jülich und Kreuzau haben mehr.',
      ),
      p(
        'Die Statistik der Flächen weist 40 Prozent als Siedlung aus. Das ist viel für 237 Menschen auf einem Quadratkilometer. Wahrscheinlich zählt der Tagebau dazu; ausdrücklich steht das in der Quelle nicht. 34 Prozent sind Landwirtschaft, 18 Prozent Wald.',
      ),
      p(
        'Was der Wandel nach der Kohle bedeutet, lesen Sie unter [Strukturwandel](/aktuelles/strukturwandel-drei-tagebaue).',
      ),
    ],
    picture: {
      file: 'niederzier',
      alt: 'Ein Dorf an einem goldenen Feld, dahinter ein begrünter Berg mit einem Weg und zwei Windrädern.',
    },
    easy: easyMunicipality({
      name: 'Niederzier',
      type: 'Gemeinde',
      where: ['Niederzier liegt zwischen Düren und Jülich.'],
      land: ['Hier gibt es Felder.', 'Es gibt auch Wald.'],
      landPictogram: 'natur',
      domain: 'niederzier.de',
    }),
  },
  {
    slug: 'noervenich',
    ags: '05358052',
    teaser: 'Nörvenich im Osten des Kreises ist von 2013 bis 2023 anteilig am stärksten gewachsen.',
    body: [
      p('Nörvenich liegt im Osten des Kreises. Am 31. Dezember 2024 lebten hier 12.131 Menschen.'),
      p(
        'Keine andere Kommune im Kreis ist in zehn Jahren anteilig so gewachsen: von 10.261 Menschen Ende 2013 auf 11.387 Ende 2023. Das sind 11,0 Prozent mehr. Beide Zahlen beruhen auf dem Zensus 2011. Die Zahl von Ende 2024 hat eine neue Grundlage und gehört nicht in diesen Vergleich.',
      ),
      p('80 Prozent der 66,21 Quadratkilometer sind Äcker und Wiesen, 4 Prozent Wald.'),
    ],
    picture: {
      file: 'noervenich',
      alt: 'Ein Schloss mit zwei roten Turmdächern steht hinter einem Teich, über das Wasser führt eine Brücke.',
    },
    easy: easyMunicipality({
      name: 'Nörvenich',
      type: 'Gemeinde',
      where: ['Nörvenich liegt im Osten.'],
      land: ['Hier gibt es sehr viele Felder.', 'Es gibt nur wenig Wald.'],
      landPictogram: 'natur',
      more: {
        heading: 'Nörvenich wächst',
        pictogram: 'mehr',
        lines: [
          'In Nörvenich leben mehr Menschen als früher.',
          'In 10 Jahren sind es 1.126 Menschen mehr.',
          'Das war von 2013 bis 2023.',
        ],
      },
      domain: 'noervenich.de',
    }),
  },
]
