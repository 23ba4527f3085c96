import { p } from '../build'
import type { DemoMunicipality } from '../types'
import { easyMunicipality } from './easyMunicipality'

/** The municipalities of the north: Jülich and its neighbours, between fields and open-cast mines. */
export const northernMunicipalities: DemoMunicipality[] = [
  {
    slug: 'aldenhoven',
    ags: '05358004',
    teaser:
      'Aldenhoven liegt im Nordwesten des Kreises. Drei Viertel der Fläche sind Äcker und Wiesen.',
    body: [
      p(
        'Aldenhoven ist die Gemeinde im Nordwesten des Kreises, mit 14.324 Einwohnerinnen und Einwohnern am 31. Dezember 2024. Damit steht sie unter den 15 Kommunen an sechster Stelle. Auf einem Quadratkilometer leben 324 Menschen, etwas mehr als im Durchschnitt des Kreises.',
      ),
      p(
        '74 Prozent der Fläche werden landwirtschaftlich genutzt. Wald gibt es kaum: 3 Prozent. Beim Zensus 2022 gehörte Aldenhoven zu den jüngeren Kommunen: 17,0 Prozent der Menschen waren 67 Jahre oder älter, im ganzen Kreis waren es 19,2 Prozent.',
      ),
      p(
        'Von Ende 2013 bis Ende 2023 wuchs die Gemeinde um 620 Menschen. Beide Zahlen beruhen auf dem Zensus 2011 und lassen sich vergleichen.',
      ),
    ],
    picture: {
      file: 'aldenhoven',
      alt: 'Eine Straße mit einem roten Auto führt durch goldene Felder, dahinter ein Dorf mit Kirche und eine Reihe Pappeln.',
    },
    easy: easyMunicipality({
      name: 'Aldenhoven',
      type: 'Gemeinde',
      where: ['Aldenhoven liegt im Nord-Westen.'],
      land: ['Hier gibt es sehr viele Felder.', 'Es gibt nur wenig Wald.'],
      landPictogram: 'natur',
      domain: 'aldenhoven.de',
    }),
  },
  {
    slug: 'inden',
    ags: '05358020',
    teaser:
      'Inden ist nach der Fläche die kleinste Kommune im Kreis und hat beim Zensus den geringsten Anteil älterer Menschen.',
    body: [
      p(
        'Mit 35,92 Quadratkilometern ist Inden die kleinste der 15 Kommunen. Am 31. Dezember 2024 lebten hier 7.624 Menschen, nur Heimbach hat weniger.',
      ),
      p(
        'Auffällig ist die Statistik der Flächen: 58 Prozent zählen als Siedlungsfläche. Wahrscheinlich steckt darin auch der Tagebau; die Quelle sagt es nicht ausdrücklich. Landwirtschaft macht 27 Prozent aus, Wald 6 Prozent.',
      ),
      p(
        'Beim Zensus 2022 waren 16,4 Prozent der Menschen in Inden 67 Jahre oder älter. Das ist der kleinste Anteil im Kreis.',
      ),
    ],
    picture: {
      file: 'inden',
      alt: 'Ein See mit Segelboot, am Ufer ein Aussichtsturm in der Form eines Menschen mit ausgestrecktem Arm, daneben zwei Windräder.',
    },
    easy: easyMunicipality({
      name: 'Inden',
      type: 'Gemeinde',
      where: ['Inden liegt im Westen.', 'Keine Gemeinde im Kreis hat weniger Fläche.'],
      land: ['Hier gibt es Felder.', 'Es gibt nur wenig Wald.'],
      landPictogram: 'natur',
      more: {
        heading: 'Junge Gemeinde',
        pictogram: 'junge-menschen',
        lines: [
          'Von 100 Menschen sind hier ungefähr 16 alt.',
          'Im ganzen Kreis sind es ungefähr 19.',
          'Alt heißt hier: 67 Jahre oder älter.',
          'Die Zählung war im Jahr 2022.',
        ],
      },
      domain: 'inden.de',
    }),
  },
  {
    slug: 'juelich',
    ags: '05358024',
    teaser:
      'Jülich ist nach Düren die zweitgrößte Stadt im Kreis und hat die größte Fläche von allen 15 Kommunen.',
    body: [
      p(
        'In Jülich lebten am 31. Dezember 2024 genau 34.890 Menschen. Nur die Stadt Düren hat mehr. Nach der Fläche liegt Jülich vorn: 90,39 Quadratkilometer, so viel wie keine andere Kommune im Kreis.',
      ),
      p(
        'Gut die Hälfte davon, 56 Prozent, sind Äcker und Wiesen, 16 Prozent Wald und 16 Prozent Siedlung.',
      ),
      p(
        'Im Science College Haus Overbach in Jülich fand am 15. November 2022 die [Zukunftskonferenz](/aktuelles/zukunftskonferenz) statt. Mehr als 150 Menschen kamen, um über das Zusammenleben im Kreis zu sprechen.',
      ),
    ],
    picture: {
      file: 'juelich',
      alt: 'Ein Stadttor mit zwei runden Türmen und spitzen Dächern, daneben eine Festungsmauer, davor Wasser.',
    },
    easy: easyMunicipality({
      name: 'Jülich',
      type: 'Stadt',
      where: ['Jülich liegt im Norden.', 'Nur die Stadt Düren hat mehr Einwohner.'],
      land: [
        'Die Stadt hat viel Fläche.',
        'Mehr als die Hälfte davon sind Felder.',
        'Es gibt auch Wald.',
      ],
      landPictogram: 'natur',
      more: {
        heading: 'Die Zukunfts-Konferenz',
        pictogram: 'veranstaltung',
        lines: [
          'In Jülich war ein großes Treffen.',
          'Das war am 15. November 2022.',
          'Mehr als 150 Menschen waren da.',
        ],
        links: [
          {
            label: 'Mehr über die Zukunfts-Konferenz',
            href: '/leichte-sprache/aktuelles/zukunftskonferenz',
          },
        ],
      },
      domain: 'juelich.de',
    }),
  },
  {
    slug: 'linnich',
    ags: '05358036',
    teaser: 'Linnich ist die nordwestlichste Stadt des Kreises, umgeben von weiten Feldern.',
    body: [
      p(
        'Linnich liegt im Nordwesten des Kreises und zählte am 31. Dezember 2024 genau 13.653 Einwohnerinnen und Einwohner. Auf einem Quadratkilometer leben 209 Menschen, im Kreis sind es 297.',
      ),
      p(
        'Vier Fünftel der 65,43 Quadratkilometer werden landwirtschaftlich genutzt. Das ist einer der höchsten Anteile im Kreis.',
      ),
      p(
        '20,3 Prozent der Menschen waren beim Zensus 2022 mindestens 67 Jahre alt, etwas mehr als im Kreis insgesamt.',
      ),
    ],
    picture: {
      file: 'linnich',
      alt: 'Ein großes buntes Kirchenfenster aus farbigem Glas zwischen zwei kleinen Häusern.',
    },
    easy: easyMunicipality({
      name: 'Linnich',
      type: 'Stadt',
      where: ['Linnich liegt im Nord-Westen.'],
      land: ['Um die Stadt sind sehr viele Felder.', 'Es gibt nur wenig Wald.'],
      landPictogram: 'natur',
      domain: 'linnich.de',
    }),
  },
  {
    slug: 'titz',
    ags: '05358056',
    teaser:
      'Titz ist die nördlichste Gemeinde im Kreis. Nirgends gibt es anteilig so viel Acker und so wenig Wald.',
    body: [
      p(
        'Titz liegt ganz im Norden des Kreises. Am 31. Dezember 2024 lebten hier 9.052 Menschen auf 68,51 Quadratkilometern, also 132 auf einem Quadratkilometer.',
      ),
      p(
        '84 Prozent der Fläche werden landwirtschaftlich genutzt, 2 Prozent sind Wald. Beides sind Spitzenwerte im Kreis: nirgends ist der Anteil der Felder größer und der des Waldes kleiner.',
      ),
      p(
        'Von Ende 2013 bis Ende 2023 kamen 696 Menschen dazu, das sind 8,5 Prozent. Beide Zahlen beruhen auf dem Zensus 2011.',
      ),
    ],
    picture: {
      file: 'titz',
      alt: 'Vier große Windräder stehen über goldenen Feldern, am Rand ein kleines Dorf mit Kirche.',
    },
    easy: easyMunicipality({
      name: 'Titz',
      type: 'Gemeinde',
      where: ['Titz liegt ganz im Norden.'],
      land: ['Hier sind fast überall Felder.', 'Es gibt fast keinen Wald.'],
      landPictogram: 'windrad',
      domain: 'gemeinde-titz.de',
    }),
  },
]
