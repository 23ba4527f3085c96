import { h2, p, quote, table, ul } from '../build'
import type { DemoNews } from '../types'
import { inklusionAuftaktEasy } from './inklusion-auftakt.easy'

/** Kick-off event for inclusion, 14 November 2023. */
export const inklusionAuftakt: DemoNews = {
  slug: 'inklusion-auftakt',
  title: 'Mehr Inklusion: Rund 100 Menschen beim Auftakt im Kreishaus',
  teaser:
    'Begrüßt wurde in Gebärdensprache: So begann am 14. November 2023 im Kreishaus die Auftaktveranstaltung für mehr Teilhabe von Menschen mit Behinderungen.',
  date: { iso: '2023-11-14', precision: 'day' },
  isArchived: true,
  topics: ['inklusion'],
  contacts: ['inklusion'],
  project: 'in-zukunft-inklusiv',
  sources: [
    '000_d14f6270a99613e8.txt (Titel, Ziel, erste Barrieren abgebaut, barrierefreie Veranstaltung)',
    'Außerhalb: kreis-dueren.de/presse/2023/auftaktveranstaltung-inklusion_2023-10-11.php (Tag, Raum A158, angekündigte Themen, kostenlos, Anmeldung)',
    'Außerhalb: inzukunftinklusiv.lag-selbsthilfe-nrw.de/gut-besuchter-auftakt-vom-kreis-dueren (rund 100 Menschen, Begrüßung in Gebärdensprache, Gäste)',
    'Außerhalb: herzog-magazin.de/kreis-dueren/gemeinsam-an-einem-strang (Dolmetschen, Zitat)',
    'Außerhalb: kreis-dueren.de, Integrationskonzept, „Inklusion und Vielfalt“ (Inklusionsbeauftragte seit April 2023)',
  ],
  people: [{ name: 'Elke Ricken-Melchert', role: 'Kreisdezernentin' }],
  picture: {
    file: 'inklusion-auftakt',
    alt: 'Eine kleinwüchsige Frau spricht an einem gelben Pult. Neben ihr gebärdet eine Frau mit beiden Händen.',
  },
  widePicture: {
    file: 'inklusion-auftakt-breit',
    alt: 'In einem Saal spricht eine kleinwüchsige Frau an einem Pult, neben ihr gebärdet eine Frau. Links hebt eine Frau im Rollstuhl die Hand, rechts steht ein Mann mit dunkler Brille.',
  },
  facts: [
    { label: 'Wo', value: 'Kreishaus Düren, Raum A158' },
    { label: 'Titel', value: 'Inklusiver Kreis Düren: Gemeinsam. Inklusiv. Gestalten.' },
    { label: 'Gekommen sind', value: 'rund 100 Menschen' },
    { label: 'Gebärdensprache', value: 'wurde gedolmetscht' },
  ],
  body: [
    p(
      'Inklusion heißt: Alle Menschen nehmen selbstbestimmt am Leben teil. Der Kreis Düren setzt sich dafür ein, dass Menschen mit Behinderungen mehr Teilhabe möglich wird. Ein öffentlicher Anfang war die Veranstaltung „Inklusiver Kreis Düren: Gemeinsam. Inklusiv. Gestalten.“ am 14. November 2023.',
    ),
    h2('Wer dabei war'),
    p(
      'Rund 100 Menschen kamen in den großen Sitzungssaal des Kreishauses. Die Landesarbeitsgemeinschaft (LAG) Selbsthilfe NRW berichtet von Gästen aus Politik und Verwaltung und von Menschen, die sich selbst vertreten. Sie sollten einander kennenlernen. Auch die damalige Landesbeauftragte für Menschen mit Behinderungen war da.',
    ),
    h2('Die ersten Worte kamen mit den Händen'),
    p(
      'Am Anfang war es still im Saal: Die Kreisdezernentin begrüßte die Gäste in Gebärdensprache, eine Dolmetscherin übersetzte in Lautsprache. In ihrer Rede sagte sie:',
    ),
    quote(
      'Ein inklusiver Kreis Düren kann nur gelingen, wenn wir die Ziele anhand unterschiedlicher Perspektiven abstecken.',
      'Elke Ricken-Melchert, Kreisdezernentin, 14. November 2023',
    ),
    p(
      'Der Kreis nannte die Veranstaltung barrierefrei. Was darüber im Einzelnen bekannt ist, zeigt die Tabelle.',
    ),
    table({
      caption: 'Wie zugänglich war der Auftakt?',
      head: ['Frage', 'Was wir wissen'],
      rows: [
        ['Gebärdensprache', 'ja, mit Dolmetscherin'],
        ['Eintritt', 'kostenlos'],
        ['Anmeldung', 'nötig, im Internet oder am Telefon'],
        ['Leichte Sprache', 'noch nicht geprüft'],
        ['Schrift zum Mitlesen', 'noch nicht geprüft'],
        ['Wege und Toiletten', 'noch nicht geprüft'],
      ],
      note: 'Nach der Ankündigung des Kreises vom 11. Oktober 2023 und Berichten vom November 2023.',
    }),
    h2('Worum es gehen sollte'),
    p('Angekündigt hatte der Kreis vier Themen:'),
    ul([
      'wie Menschen mit Behinderungen auf Landesebene vertreten sind,',
      'das Projekt [In Zukunft inklusiv](/projekte/in-zukunft-inklusiv) der LAG Selbsthilfe NRW und was der Kreis Düren daraus macht,',
      'der [Initiativkreis Inklusion](/aktuelles/initiativkreis-inklusion),',
      'ein Ausblick auf weitere inklusive Pläne.',
    ]),
    p(
      'Die Pläne stellte die Inklusionsbeauftragte des Kreises vor. Ihre Stelle war im April 2023 zum ersten Mal besetzt worden.',
    ),
    h2('Was davon geblieben ist'),
    p(
      'Erste Barrieren seien abgebaut, schrieb der Kreis danach. Welche das waren und was im Saal verabredet wurde, ist noch nicht geprüft. Belegt ist der weitere Weg: Der Initiativkreis hat einen Inklusionsbeirat vorbereitet, das Projekt lief bis zum 30. April 2025.',
    ),
    p(
      'Fehlt Ihnen etwas, um mitreden zu können? Wie Sie sich beteiligen, steht unter [Mitmachen](/mitmachen). Barrieren auf dieser Website können Sie jederzeit [melden](/barriere-melden).',
    ),
  ],
  easy: inklusionAuftaktEasy,
}
