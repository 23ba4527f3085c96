import { dots, h2, notice, p, table, ul } from '../build'
import type { DemoNews } from '../types'
import { einwohnerzahlen2024Easy } from './einwohnerzahlen-2024.easy'

/** Official population at the end of 2024, and why it must not be compared with the year before. */
export const einwohnerzahlen2024: DemoNews = {
  slug: 'einwohnerzahlen-2024',
  title: '279.285 Menschen: eine neue Zahl mit neuer Grundlage',
  teaser:
    'So viele Menschen lebten Ende 2024 im Kreis Düren. Die Zahl liegt deutlich über der vom Vorjahr. Der größte Teil des Sprungs hat aber einen anderen Grund als Zuzug.',
  date: { iso: '2024-12-31', precision: 'day' },
  isArchived: false,
  topics: ['zahlen'],
  contacts: ['zahlen'],
  sources: [
    'municipalities.csv: gv100ad_2024, gv_auszug_2023, gv_auszug_2011, gv_auszug_2013, zensus2022_age',
    'municipalities.md (Brüche in der Zeitreihe)',
    '002_8646daa050e0bcba.txt (280.726, Angabe des Kreises)',
    'Außerhalb: radiorur.de („rund 279.000“, „über 800“ mehr)',
  ],
  picture: {
    file: 'zahlen',
    alt: 'Vier Menschen stehen auf bunten Säulen, die von links nach rechts höher werden. Links ein Kleinkind, rechts eine alte Frau mit Rollator. Über ihnen steigt eine gepunktete Linie.',
  },
  facts: [
    { label: 'Menschen im Kreis', value: '279.285' },
    { label: 'Stand', value: '31. Dezember 2024' },
    { label: 'Frauen und Männer', value: '140.196 weiblich, 139.089 männlich' },
    { label: 'Je Quadratkilometer', value: '297 Menschen' },
    { label: 'Grundlage', value: 'Zensus 2022' },
  ],
  body: [
    p(
      '279.285 Menschen waren am 31. Dezember 2024 im Kreis Düren zu Hause. Das ist die amtliche Einwohnerzahl. Ein Jahr zuvor stand an derselben Stelle 272.666. Wer beide Zahlen voneinander abzieht, kommt auf 6.619 Menschen mehr. Diese Rechnung führt in die Irre.',
    ),
    h2('Warum die Zahl so stark springt'),
    p(
      'Amtliche Einwohnerzahlen entstehen durch Fortschreibung: Ausgangspunkt ist ein Zensus, also eine große Zählung. Bis Ende 2023 war das für diese Reihe der Zensus 2011. Ab 2024 ist es der Zensus 2022. Mit der neuen Grundlage beginnt eine neue Reihe.',
    ),
    p(
      'Wie viel davon echtes Wachstum ist, zeigt die Zahlenreihe nicht. Radio Rur berichtete von „über 800“ Menschen mehr in einem Jahr. Danach geht der weitaus größte Teil des Sprungs auf die neue Grundlage zurück.',
    ),
    p(
      'Wie weit die Grundlagen auseinanderliegen, lässt sich auch an anderer Stelle ablesen: Der Zensus selbst kam am 15. Mai 2022 auf 275.392 Menschen. Die Fortschreibung nach dem alten Zensus nannte ein gutes halbes Jahr später, Ende 2022, nur 270.833. Beide Zahlen sind amtlich. Mehr zum Zensus lesen Sie in der [Meldung zum Alter der Menschen](/aktuelles/zensus-2022-alter).',
    ),
    table({
      caption: 'Drei Grundlagen, drei getrennte Reihen',
      head: ['Grundlage', 'Stichtag', 'Menschen im Kreis'],
      rows: [
        ['Frühere Zählungen', '31.12.2011', '267.104'],
        ['Zensus 2011', '31.12.2013', '258.385'],
        ['Zensus 2011', '31.12.2023', '272.666'],
        ['Zensus 2022', '31.12.2024', '279.285'],
      ],
      note: 'Für Ende 2012 liegt uns keine Zahl vor. Quelle: © Statistische Ämter des Bundes und der Länder / Statistisches Bundesamt (Destatis), Gemeindeverzeichnis GV-ISys; Kreissummen bis 2023 berechnet.',
    }),
    notice(
      'Vergleichen Sie nur Zahlen mit derselben Grundlage. Auch 280.726, eine Angabe des Kreises für Ende 2023, gehört nicht in diese Reihe.',
      'Bitte nicht mischen',
    ),
    h2('Wo die Menschen leben'),
    dots({
      part: 94568,
      whole: 279285,
      perDot: 1000,
      statement: 'Gut jede dritte Person lebt in der Stadt Düren.',
      filled: 'Stadt Düren: 94.568 Menschen',
      open: 'die 14 anderen Kommunen: 184.717 Menschen',
      note: 'Ein Punkt steht für rund 1.000 Menschen. Stand 31. Dezember 2024, Gemeindeverzeichnis GV-ISys, Anteil berechnet.',
    }),
    table({
      caption: 'Die 15 Kommunen, nach Größe',
      head: ['Kommune', 'Menschen'],
      rows: [
        ['Düren', '94.568'],
        ['Jülich', '34.890'],
        ['Kreuzau', '18.149'],
        ['Niederzier', '15.060'],
        ['Langerwehe', '14.976'],
        ['Aldenhoven', '14.324'],
        ['Linnich', '13.653'],
        ['Nörvenich', '12.131'],
        ['Nideggen', '10.764'],
        ['Merzenich', '10.508'],
        ['Vettweiß', '9.903'],
        ['Hürtgenwald', '9.196'],
        ['Titz', '9.052'],
        ['Inden', '7.624'],
        ['Heimbach', '4.487'],
      ],
      note: 'Stand 31. Dezember 2024. © Statistische Ämter des Bundes und der Länder / Statistisches Bundesamt (Destatis), Gemeindeverzeichnis GV-ISys.',
    }),
    h2('Mehr dazu'),
    ul([
      '[Alle Zahlen im Überblick](/zahlen)',
      '[Die 15 Kommunen](/kommunen)',
      '[Was der Kreis mit 300.000 Menschen vorhat](/projekte/wachstum-300000)',
    ]),
  ],
  easy: einwohnerzahlen2024Easy,
}
