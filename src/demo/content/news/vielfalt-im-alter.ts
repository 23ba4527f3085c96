import { dots, h2, p, table, ul } from '../build'
import type { DemoNews } from '../types'
import { vielfaltImAlterEasy } from './vielfalt-im-alter.easy'

/** Symposium on sexual and gender diversity in old age, December 2023. */
export const vielfaltImAlter: DemoNews = {
  slug: 'vielfalt-im-alter',
  title: 'Vielfalt kennt kein Rentenalter',
  teaser:
    'Lesbisch, schwul, trans und über 65: Was brauchen queere Menschen, wenn sie älter werden? Darüber sprachen der Kreis Düren und der Verein rubicon aus Köln auf einem Fachtag.',
  date: { iso: '2023-12-14', precision: 'month' },
  isArchived: true,
  topics: ['vielfalt', 'generationen'],
  contacts: ['vielfalt', 'aelter-werden'],
  sources: [
    '000_d14f6270a99613e8.txt (Titel, rubicon, Georgine Kellermann)',
    '002_8646daa050e0bcba.txt (280.726 Menschen, 60.301 über 65; Anteil selbst berechnet, 21,48 Prozent)',
    'Außerhalb: kreis-dueren.de/presse/2023/vielfalt-bis-ins-alter_2023-11-23.php (Anmeldung bis 4. Dezember, kostenlos, Angebot von rubicon)',
    'Außerhalb: kreis-dueren.de/presse/2023/vielfalt-bis-ins-alter_2023-12-15.php (14. Dezember 2023, Kreishaus, Fragen des Tages, Fernsehjournalistin)',
  ],
  people: [{ name: 'Georgine Kellermann', role: 'trans Aktivistin' }],
  picture: {
    file: 'vielfalt-im-alter',
    alt: 'Vier Menschen stehen unter einem großen Regenbogen: zwei alte Männer mit weißem Bart, eine Frau mit Mikrofon und eine alte Frau.',
  },
  widePicture: {
    file: 'vielfalt-im-alter-breit',
    alt: 'Unter einem großen Regenbogen spricht eine Frau in ein Mikrofon. Links stehen zwei alte Männer, rechts sitzt eine alte Frau im Rollstuhl.',
  },
  facts: [
    { label: 'Wo', value: 'Kreishaus Düren' },
    { label: 'Veranstaltet von', value: 'Kreis Düren und rubicon, Köln' },
    { label: 'Zu Gast', value: 'Georgine Kellermann' },
    { label: 'Eintritt', value: 'kostenlos, mit Anmeldung bis 4. Dezember 2023' },
  ],
  body: [
    p(
      'Menschen sind verschieden, und das bleibt auch im Alter so. „LSBTIQ* – geschlechtliche und sexuelle Vielfalt bis ins Alter“: Unter diesem Titel stand im Dezember 2023 ein Fachtag. Veranstaltet hat ihn der Kreis Düren zusammen mit dem Verein rubicon aus Köln. Nach einem Bericht des Kreises fand er am 14. Dezember im Kreishaus statt.',
    ),
    h2('Eine Frau erzählt aus ihrem Leben'),
    p(
      'Georgine Kellermann ist als trans Aktivistin in ganz Deutschland bekannt. Mehr als 40 Jahre hat sie als Fernsehjournalistin gearbeitet. Mit 62 Jahren machte sie öffentlich: Ich bin eine Frau. In Düren berichtete sie von ihren Erfahrungen. Der Verein rubicon berät und unterstützt lesbische, schwule, bisexuelle, trans, inter und queere Menschen.',
    ),
    h2('Worüber gesprochen wurde'),
    p('Der Kreis nennt in seinem Bericht vom 15. Dezember 2023 unter anderem diese Fragen:'),
    ul([
      'Was brauchen queere Menschen, wenn sie älter werden?',
      'Welche Angebote gibt es noch nicht?',
      'Wie gelingt gute Pflege für trans Menschen?',
    ]),
    p('Ob daraus neue Angebote im Kreis entstanden sind, ist noch nicht geprüft.'),
    h2('Warum das Alter dazugehört'),
    p(
      'Ende 2023 waren nach Angaben des Kreises 60.301 von 280.726 Menschen im Kreis Düren älter als 65 Jahre. Wie viele von ihnen queer sind, lässt sich nur schätzen. Klar ist: Wer Wohnen, Pflege und Treffpunkte für ältere Menschen plant, plant auch für sie.',
    ),
    dots({
      part: 60301,
      whole: 280726,
      perDot: 1000,
      statement: 'Gut jede fünfte Person ist über 65.',
      filled: 'über 65 Jahre',
      open: '65 Jahre und jünger',
      note: 'Stand 31. Dezember 2023, Angabe des Kreises Düren. Anteil von uns berechnet: 21,5 Prozent.',
    }),
    h2('Was die Buchstaben bedeuten'),
    table({
      caption: 'LSBTIQ*: sechs Buchstaben und ein Stern',
      head: ['Zeichen', 'Wort', 'Wen das Wort meint'],
      rows: [
        ['L', 'lesbisch', 'Frauen, die Frauen lieben'],
        ['S', 'schwul', 'Männer, die Männer lieben'],
        ['B', 'bisexuell', 'Menschen, die mehr als ein Geschlecht lieben'],
        ['T', 'trans', 'Menschen, deren Geschlecht anders ist, als bei der Geburt eingetragen'],
        ['I', 'inter', 'Menschen, deren Körper nicht nur weiblich oder nur männlich ist'],
        ['Q', 'queer', 'Selbstbezeichnung, oft als Wort für alle zusammen'],
        ['*', 'Stern', 'Platz für alle, die sich in keinem Buchstaben wiederfinden'],
      ],
    }),
    h2('Sie haben eine Frage dazu?'),
    p(
      'Schreiben Sie an das Amt für Generationen, Demografie, Inklusion und Sozialplanung. Die Adresse steht unter [Kontakt](/kontakt). Wie alt die Menschen im Kreis sind, lesen Sie unter [Zahlen](/zahlen).',
    ),
  ],
  easy: vielfaltImAlterEasy,
}
