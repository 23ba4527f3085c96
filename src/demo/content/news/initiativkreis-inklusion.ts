import { h2, notice, ol, p, ul } from '../build'
import type { DemoNews } from '../types'
import { initiativkreisInklusionEasy } from './initiativkreis-inklusion.easy'

/** The group that prepares an inclusion board for the county; whether the board sits is not known. */
export const initiativkreisInklusion: DemoNews = {
  slug: 'initiativkreis-inklusion',
  title: 'Initiativkreis Inklusion: rund 30 Menschen bereiten einen Beirat vor',
  teaser:
    'Menschen mit Behinderungen sollen im Kreis Düren mehr zu sagen haben. Ein Initiativkreis bereitet das vor. Ob der geplante Beirat schon gewählt ist, ist noch nicht belegt.',
  date: { iso: '2025-03-01', precision: 'year' },
  isArchived: false,
  topics: ['inklusion'],
  contacts: ['inklusion'],
  project: 'in-zukunft-inklusiv',
  sources: [
    'Außerhalb: herzog-magazin.de (Initiativkreis, rund 30 Personen, Wahl nach der Kommunalwahl September 2025 geplant)',
    'Außerhalb: inzukunftinklusiv.lag-selbsthilfe-nrw.de (Beiräte der Städte Düren und Jülich; Projektangaben)',
    '000_d14f6270a99613e8.txt (Bewerbung „In Zukunft inklusiv“, Auftaktveranstaltung)',
  ],
  picture: {
    file: 'pruefgruppe',
    alt: 'Drei Menschen sitzen an einem Tisch und prüfen zusammen. Eine Person hält ein Blatt, eine ein Gerät mit bunten Bildfeldern, eine winkt. In Sprechblasen stehen ein Haken und ein Fragezeichen.',
  },
  facts: [
    { label: 'Was', value: 'Initiativkreis Inklusion im Kreis Düren' },
    { label: 'Wer', value: 'rund 30 Menschen' },
    { label: 'Ziel', value: 'ein Beirat für den Kreis' },
    { label: 'Wahl', value: 'geplant nach der Kommunalwahl im September 2025' },
    {
      label: 'Stand',
      value: 'Meldung aus dem Jahr 2025; ob der Beirat arbeitet, ist nicht geprüft',
    },
  ],
  body: [
    p(
      'Wer eine Stufe nicht hinaufkommt, weiß am besten, wo eine Rampe fehlt. Wer schwere Texte nicht lesen kann, weiß, welche Sätze zu lang sind. Deshalb sollen Menschen mit Behinderungen im Kreis Düren mitreden, bevor entschieden wird. Ein Initiativkreis bereitet das vor.',
    ),
    h2('Was bekannt ist'),
    p(
      'Der Kreis hat einen Initiativkreis Inklusion eingerichtet. Etwa 30 Menschen arbeiten nach einem Bericht des Herzog-Magazins darin mit. Für die Zeit nach der Kommunalwahl im September 2025 war die Wahl eines Beirats geplant.',
    ),
    notice(
      'Ob die Wahl stattgefunden hat und ob der Beirat heute arbeitet, ist nicht geprüft. Auch seinen endgültigen Namen, seine Mitglieder und seine Rechte kennen wir nicht. Sobald etwas belegt ist, ergänzen wir diese Meldung.',
      'Noch nicht geprüft',
    ),
    h2('Was vorher geschah'),
    ol([
      '**Oktober 2022:** Das Projekt [In Zukunft inklusiv](/projekte/in-zukunft-inklusiv) beginnt. Der Kreis Düren hatte sich mit Erfolg beworben.',
      '**14. November 2023:** Etwa 100 Menschen kommen zur Auftaktveranstaltung „Inklusiver Kreis Düren: Gemeinsam. Inklusiv. Gestalten.“ ins Kreishaus. Es wird in Gebärdensprache gedolmetscht.',
      '**30. April 2025:** Das Projekt endet. Partner war die LAG Selbsthilfe NRW, das Geld kam vom Land.',
    ]),
    p(
      'In welchem Monat der Initiativkreis zusammenkam, nennt unsere Quelle nicht. Darum steht über dieser Meldung nur das Jahr.',
    ),
    h2('Was es in den Städten schon gibt'),
    p(
      'Zwei Städte im Kreis haben bereits einen eigenen Beirat, das berichtet die Projektseite der LAG Selbsthilfe NRW:',
    ),
    ul(['[Düren](/kommunen/dueren)', '[Jülich](/kommunen/juelich)']),
    p(
      'Ein Beirat auf Kreisebene hätte eine andere Aufgabe: Er wäre für den ganzen Kreis mit seinen [15 Kommunen](/kommunen) da.',
    ),
    h2('Sie möchten mitreden?'),
    p(
      'Wenn Sie wissen möchten, wie Sie sich beteiligen können, sehen Sie unter [Mitmachen](/mitmachen) nach oder [schreiben Sie uns](/kontakt). Barrieren auf dieser Seite können Sie jederzeit [melden](/barriere-melden).',
    ),
  ],
  easy: initiativkreisInklusionEasy,
}
