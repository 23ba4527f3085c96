import { p } from '../build'
import type { DemoMunicipality } from '../types'
import { easyMunicipality } from './easyMunicipality'

/** The municipalities of the south, where the Eifel begins. */
export const southernMunicipalities: DemoMunicipality[] = [
  {
    slug: 'heimbach',
    ags: '05358012',
    teaser:
      'In keiner Kommune im Kreis leben weniger Menschen als in Heimbach. Die Anteile der Älteren und der Wasserfläche sind hier am größten.',
    body: [
      p(
        '4.487 Menschen lebten am 31. Dezember 2024 in Heimbach, so wenige wie in keiner anderen Kommune im Kreis. Auf einem Quadratkilometer sind es 69. Heimbach liegt ganz im Süden.',
      ),
      p(
        'Fast die Hälfte der Fläche, 49 Prozent, ist Wald. 6,2 Prozent sind Wasser, der größte Anteil im Kreis. Im Süden des Kreises liegt der Nationalpark Eifel.',
      ),
      p(
        'Beim Zensus 2022 waren 22,7 Prozent der Menschen hier 67 Jahre oder älter. Das ist der höchste Anteil im Kreis. Die Einwohnerzahl blieb von Ende 2013 bis Ende 2023 fast gleich: 14 Menschen mehr in zehn Jahren.',
      ),
    ],
    picture: {
      file: 'heimbach',
      alt: 'Eine Burg mit spitzem Turm steht auf einem Felsen über einem Fluss, daneben die Mauer einer Talsperre mit einem See.',
    },
    easy: easyMunicipality({
      name: 'Heimbach',
      type: 'Stadt',
      where: ['Heimbach liegt ganz im Süden.', 'Keine Stadt im Kreis hat weniger Einwohner.'],
      land: [
        'Hier gibt es viel Wald.',
        'Und es gibt viel Wasser.',
        'In der Nähe ist der National-Park Eifel.',
      ],
      landPictogram: 'see',
      more: {
        heading: 'Viele alte Menschen',
        pictogram: 'alte-menschen',
        lines: [
          'Von 100 Menschen sind hier ungefähr 23 alt.',
          'Im ganzen Kreis sind es ungefähr 19.',
          'Alt heißt hier: 67 Jahre oder älter.',
          'Die Zählung war im Jahr 2022.',
        ],
      },
      domain: 'heimbach-eifel.de',
    }),
  },
  {
    slug: 'huertgenwald',
    ags: '05358016',
    teaser:
      'Hürtgenwald trägt den Wald im Namen: 55 Prozent der Fläche sind bewaldet, so viel wie nirgends im Kreis.',
    body: [
      p(
        'Hürtgenwald liegt im Südwesten des Kreises. Auf 88,05 Quadratkilometern lebten am 31. Dezember 2024 genau 9.196 Menschen. Nur Jülich hat mehr Fläche, nur Heimbach ist dünner besiedelt.',
      ),
      p(
        '55 Prozent der Gemeinde sind Wald, der höchste Anteil im Kreis. 29 Prozent werden landwirtschaftlich genutzt.',
      ),
      p('21,3 Prozent der Menschen waren beim Zensus 2022 mindestens 67 Jahre alt.'),
    ],
    picture: {
      file: 'huertgenwald',
      alt: 'Hohe Nadelbäume stehen vor einer großen Sonne, zwischen ihnen ein Haus mit rotem Dach und ein gewundener Bach.',
    },
    easy: easyMunicipality({
      name: 'Hürtgenwald',
      type: 'Gemeinde',
      where: ['Hürtgenwald liegt im Süd-Westen.'],
      land: ['Hier gibt es den meisten Wald im Kreis.', 'Mehr als die Hälfte ist Wald.'],
      landPictogram: 'wald',
      domain: 'huertgenwald.de',
    }),
  },
  {
    slug: 'kreuzau',
    ags: '05358028',
    teaser:
      'Kreuzau ist nach Düren und Jülich die drittgrößte Kommune und liegt südlich der Kreisstadt.',
    body: [
      p(
        'In Kreuzau lebten am 31. Dezember 2024 genau 18.149 Menschen. Unter den Gemeinden im Kreis ist sie die größte, unter allen Kommunen die drittgrößte. Mit 435 Menschen auf einem Quadratkilometer ist sie nach Düren am dichtesten besiedelt.',
      ),
      p('Die Hälfte der Fläche ist Landwirtschaft, gut ein Fünftel Wald.'),
      p(
        '34,1 Prozent der Menschen waren beim Zensus 2022 mindestens 60 Jahre alt, 21,9 Prozent mindestens 67. Nur in Heimbach ist der Anteil höher.',
      ),
    ],
    picture: {
      file: 'kreuzau',
      alt: 'Eine Person geht auf einem Weg über einen Fluss, am Ufer ein Dorf mit Kirche und grüne Hügel.',
    },
    easy: easyMunicipality({
      name: 'Kreuzau',
      type: 'Gemeinde',
      where: [
        'Kreuzau liegt neben der Stadt Düren.',
        'Keine Gemeinde im Kreis hat mehr Einwohner.',
      ],
      land: ['Die Hälfte sind Felder.', 'Es gibt auch Wald.'],
      landPictogram: 'fluss',
      domain: 'kreuzau.de',
    }),
  },
  {
    slug: 'nideggen',
    ags: '05358044',
    teaser:
      'Nideggen liegt im Süden des Kreises, mit viel Wald und einem hohen Anteil älterer Menschen.',
    body: [
      p(
        'Nideggen zählte am 31. Dezember 2024 genau 10.764 Einwohnerinnen und Einwohner auf 65,04 Quadratkilometern. Die Stadt liegt im Süden des Kreises, zwischen Kreuzau und Heimbach.',
      ),
      p('Ein knappes Drittel der Fläche, 32 Prozent, ist Wald, knapp die Hälfte Landwirtschaft.'),
      p(
        'Beim Zensus 2022 wurden hier 10.804 Menschen gezählt. 2.308 von ihnen waren 67 Jahre oder älter, das sind 21,4 Prozent.',
      ),
    ],
    picture: {
      file: 'nideggen',
      alt: 'Eine Burg mit hohem Turm steht auf einem roten Sandsteinfelsen, davor drei Nadelbäume.',
    },
    easy: easyMunicipality({
      name: 'Nideggen',
      type: 'Stadt',
      where: ['Nideggen liegt im Süden.'],
      land: ['Hier gibt es viel Wald.', 'Und es gibt viele Felder.'],
      landPictogram: 'wald',
      domain: 'nideggen.de',
    }),
  },
  {
    slug: 'vettweiss',
    ags: '05358060',
    teaser: 'Vettweiß im Südosten ist eine große, junge und ländliche Gemeinde.',
    body: [
      p(
        'Auf 83,15 Quadratkilometern lebten in Vettweiß am 31. Dezember 2024 genau 9.903 Menschen, 119 auf einem Quadratkilometer. Nach der Fläche ist die Gemeinde die viertgrößte im Kreis.',
      ),
      p('Drei Viertel davon werden landwirtschaftlich genutzt, 11 Prozent sind Wald.'),
      p(
        'Beim Zensus 2022 war der Anteil der Menschen ab 67 Jahren mit 16,6 Prozent der zweitkleinste im Kreis. Von Ende 2013 bis Ende 2023 wuchs Vettweiß um 982 Menschen oder 10,9 Prozent, gezählt auf derselben Grundlage.',
      ),
    ],
    picture: {
      file: 'vettweiss',
      alt: 'Ein Traktor fährt über ein goldenes Feld, dahinter ein Dorf mit Kirche, davor grüne Ackerreihen.',
    },
    easy: easyMunicipality({
      name: 'Vettweiß',
      type: 'Gemeinde',
      where: ['Vettweiß liegt im Süd-Osten.'],
      land: ['Hier gibt es sehr viele Felder.', 'Es gibt auch etwas Wald.'],
      landPictogram: 'natur',
      more: {
        heading: 'Vettweiß wächst',
        pictogram: 'mehr',
        lines: [
          'In Vettweiß leben mehr Menschen als früher.',
          'In 10 Jahren sind es 982 Menschen mehr.',
          'Das war von 2013 bis 2023.',
        ],
      },
      domain: 'vettweiss.de',
    }),
  },
]
