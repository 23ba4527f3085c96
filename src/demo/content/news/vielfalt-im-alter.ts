import { dots, h2, p, table, ul } from '../build'
import type { DemoNews } from '../types'
import { vielfaltImAlterEasy } from './vielfalt-im-alter.easy'

/** Fachtag on sexual and gender diversity in old age, December 2023. */
export const vielfaltImAlter: DemoNews = {
  slug: 'vielfalt-im-alter',
  title: 'Vielfalt hört im Alter nicht auf',
  teaser:
    'Lesbisch, schwul, trans und 80 Jahre alt: Wie gelingt gute Begleitung? Der Kreis Düren und der Verein rubicon aus Köln haben dazu im Dezember 2023 einen Fachtag gestaltet.',
  date: { iso: '2023-12-01', precision: 'month' },
  facts: [
    { label: 'Wann', value: 'Dezember 2023' },
    { label: 'Eingeladen haben', value: 'Kreis Düren und rubicon, Köln' },
    { label: 'Es sprach', value: 'Georgine Kellermann' },
    { label: 'Anmeldung', value: 'war bis 4. Dezember 2023 möglich' },
  ],
  isArchived: true,
  people: [{ name: 'Georgine Kellermann', role: 'trans Aktivistin' }],
  body: [
    p('„LSBTIQ*: geschlechtliche und sexuelle Vielfalt bis ins Alter“, so hieß der Fachtag, zu dem der Kreis Düren im Dezember 2023 gemeinsam mit dem Verein rubicon aus Köln eingeladen hat. Georgine Kellermann, in ganz Deutschland als trans Aktivistin bekannt, erzählte aus ihrem Leben.'),
    h2('Warum das Alter dazugehört'),
    p('Ende 2023 waren nach Angaben des Kreises 60.301 von 280.726 Menschen im Kreis Düren älter als 65 Jahre. Wer plant, wie sie wohnen, gepflegt werden und sich treffen, plant auch für Menschen, die lesbisch, schwul, bisexuell oder trans sind.'),
    dots({
      part: 60301,
      whole: 280726,
      perDot: 1000,
      statement: 'Gut jede fünfte Person ist über 65.',
      filled: 'über 65 Jahre',
      open: 'jünger',
      note: 'Stand 31. Dezember 2023, Angabe des Kreises Düren; Anteil von uns berechnet: 21,5 Prozent.',
    }),
    p('Im Kreis Düren gehören deshalb zwei Themen zusammen, die oft getrennt besprochen werden: die Vielfalt der Lebensweisen und der demografische Wandel. Daraus ergeben sich Fragen für alle, die mit älteren Menschen arbeiten:'),
    ul([
      'Wie können ältere Menschen offen leben, auch wenn sie Hilfe brauchen?',
      'Was müssen Pflege, Beratung und Ämter dafür wissen?',
      'Wo begegnen sich Menschen verschiedener Generationen?',
    ]),
    h2('Was die Buchstaben bedeuten'),
    p('Die Abkürzung LSBTIQ* fasst viele Menschen zusammen. Die Tabelle erklärt sie Zeichen für Zeichen.'),
    table({
      caption: 'LSBTIQ*: sechs Buchstaben und ein Stern',
      head: ['Zeichen', 'Wort', 'Wen das Wort meint'],
      rows: [
        ['L', 'lesbisch', 'Frauen, die Frauen lieben'],
        ['S', 'schwul', 'Männer, die Männer lieben'],
        ['B', 'bisexuell', 'Menschen, die mehr als ein Geschlecht lieben'],
        ['T', 'trans', 'Menschen, deren Geschlecht nicht zum Eintrag bei der Geburt passt'],
        ['I', 'inter', 'Menschen, deren Körper sich nicht nur als weiblich oder männlich einordnen lässt'],
        ['Q', 'queer', 'Selbstbezeichnung für alle, die nicht in enge Bilder passen'],
        ['*', 'Stern', 'Platz für alle, die hier noch keinen Buchstaben haben'],
      ],
    }),
    h2('Was wir nicht wissen'),
    p('Ort, genauer Tag, Programm und Ergebnisse des Fachtags liegen uns nicht vor. Wenn Sie dabei waren und etwas ergänzen können, [schreiben Sie uns](/kontakt).'),
  ],
  picture: {
    file: 'vielfalt-im-alter',
    alt: 'Vier ältere und jüngere Menschen stehen zusammen unter einem großen Regenbogen, zwei von ihnen haben weiße Haare.',
  },
  widePicture: {
    file: 'vielfalt-im-alter-breit',
    alt: 'Unter einem großen Regenbogen spricht eine Frau in ein Mikrofon. Links stehen zwei alte Männer, rechts sitzt eine alte Frau im Rollstuhl.',
  },
  topics: ['vielfalt', 'generationen'],
  contacts: ['vielfalt'],
  sources: ['000', '002', 'kreis-dueren.de (Anmeldung bis 4. Dezember 2023)'],
  easy: vielfaltImAlterEasy,
}
