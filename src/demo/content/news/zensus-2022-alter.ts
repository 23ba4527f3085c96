import { dots, h2, notice, p, table, ul } from '../build'
import type { DemoNews } from '../types'
import { zensus2022AlterEasy } from './zensus-2022-alter.easy'

/** Census 2022: persons from 60 and from 67 years by municipality. */
export const zensus2022Alter: DemoNews = {
  slug: 'zensus-2022-alter',
  title: 'Zensus 2022: wo im Kreis die meisten Älteren leben',
  teaser:
    'In Heimbach ist gut jede dritte Person 60 Jahre oder älter, in Inden gut jede vierte. Der Zensus 2022 zeigt die Unterschiede zwischen den 15 Kommunen.',
  date: { iso: '2022-05-15', precision: 'day' },
  isArchived: false,
  topics: ['zahlen', 'generationen'],
  contacts: ['zahlen', 'aelter-werden'],
  sources: [
    'municipalities.csv: zensus2022_age, gv100ad_2022',
    'municipalities.md (Zensus und Fortschreibung, Summe 60 bis 66)',
    '002_8646daa050e0bcba.txt (60.301 über 65, Angabe des Kreises)',
  ],
  picture: {
    file: 'pflege-zuhause',
    alt: 'Eine alte Frau sitzt zu Hause im Sessel und hält eine Tasse. Ein junger Mann steht neben ihr und bringt die Teekanne.',
  },
  facts: [
    { label: 'Stichtag', value: '15. Mai 2022' },
    { label: 'Menschen im Kreis', value: '275.392' },
    { label: '60 und älter', value: '81.561 (29,6 %)' },
    { label: '67 und älter', value: '52.805 (19,2 %)' },
    { label: 'Quelle', value: 'Zensus 2022, Regionaltabelle Demografie' },
  ],
  body: [
    p(
      'Wie alt sind die Menschen im Kreis Düren? Der Zensus vom 15. Mai 2022 gibt Auskunft für jede Kommune. Im ganzen Kreis waren 81.561 von 275.392 Menschen 60 Jahre oder älter. 52.805 von ihnen waren 67 oder älter.',
    ),
    dots({
      part: 52805,
      whole: 275392,
      perDot: 1000,
      statement: 'Fast jede fünfte Person im Kreis ist 67 oder älter.',
      filled: '67 und älter',
      open: 'jünger als 67',
      note: 'Ein Punkt steht für rund 1.000 Menschen. Stand 15. Mai 2022, Zensus 2022, Anteil berechnet.',
    }),
    h2('Große Unterschiede auf kurzem Weg'),
    p(
      'Den höchsten Anteil Älterer haben Heimbach, Kreuzau und Nideggen, den niedrigsten Inden, Aldenhoven und Vettweiß. Nach der Zahl der Menschen liegt die Stadt Düren vorn: Dort leben 26.469 Menschen ab 60, mehr als doppelt so viele wie in Jülich.',
    ),
    table({
      caption: 'Ältere Menschen in den 15 Kommunen, nach Anteil ab 60',
      head: ['Kommune', 'Menschen', '60 und älter', '67 und älter'],
      rows: [
        ['Heimbach', '4.482', '1.571 (35,1 %)', '1.016 (22,7 %)'],
        ['Kreuzau', '18.061', '6.160 (34,1 %)', '3.953 (21,9 %)'],
        ['Nideggen', '10.804', '3.624 (33,5 %)', '2.308 (21,4 %)'],
        ['Hürtgenwald', '8.993', '2.927 (32,5 %)', '1.916 (21,3 %)'],
        ['Linnich', '13.456', '4.212 (31,3 %)', '2.725 (20,3 %)'],
        ['Merzenich', '10.344', '3.147 (30,4 %)', '2.036 (19,7 %)'],
        ['Langerwehe', '14.654', '4.431 (30,2 %)', '2.837 (19,4 %)'],
        ['Titz', '8.795', '2.619 (29,8 %)', '1.619 (18,4 %)'],
        ['Jülich', '34.208', '10.132 (29,6 %)', '6.780 (19,8 %)'],
        ['Nörvenich', '11.430', '3.345 (29,3 %)', '2.056 (18,0 %)'],
        ['Niederzier', '14.783', '4.304 (29,1 %)', '2.817 (19,1 %)'],
        ['Düren', '94.149', '26.469 (28,1 %)', '17.513 (18,6 %)'],
        ['Vettweiß', '9.827', '2.728 (27,8 %)', '1.628 (16,6 %)'],
        ['Aldenhoven', '13.939', '3.853 (27,6 %)', '2.375 (17,0 %)'],
        ['Inden', '7.467', '2.036 (27,3 %)', '1.226 (16,4 %)'],
        ['Kreis Düren', '275.392', '81.561 (29,6 %)', '52.805 (19,2 %)'],
      ],
      note: 'Stand 15. Mai 2022. Quelle: Statistische Ämter des Bundes und der Länder, Zensus 2022, Regionaltabelle Demografie, dl-de/by-2-0, nach einem Auszug Dritter; Anteile und „60 und älter“ berechnet. Die Kreiszeile ist eigens ausgewiesen: Bei 60 und älter ergeben die 15 Kommunen zusammen 3 weniger.',
    }),
    h2('Was Sie beim Lesen beachten sollten'),
    ul([
      'Der Auszug kennt die Grenzen 60 und 67, nicht 65. Die Angabe des Kreises, 60.301 Menschen über 65 Ende 2023, lässt sich deshalb nicht daneben stellen.',
      'Ende 2022 zählte die amtliche Fortschreibung 270.833 Menschen im Kreis. Der Zensus kommt auf mehr, weil die Fortschreibung damals noch auf dem Zensus 2011 beruhte. Beide Zahlen sind amtlich.',
      'Warum eine Kommune älter oder jünger ist als ihre Nachbarn, sagt die Tabelle nicht.',
    ]),
    notice(
      'Feinere Altersgruppen, das Durchschnittsalter und den Familienstand je Kommune haben wir noch nicht. Mehr zu einzelnen Orten finden Sie bei den [Kommunen](/kommunen).',
      'Was noch fehlt',
    ),
  ],
  easy: zensus2022AlterEasy,
}
