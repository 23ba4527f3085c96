import { h2, notice, ol, p, ul } from '../build'
import type { DemoNews } from '../types'
import { initiativkreisInklusionEasy } from './initiativkreis-inklusion.easy'

/** The group that prepares an inclusion board for the county; whether the board sits is not known. */
export const initiativkreisInklusion: DemoNews = {
  slug: 'initiativkreis-inklusion',
  title: 'Initiativkreis Inklusion: rund 30 Menschen bereiten einen Beirat vor',
  teaser:
    'Menschen mit Behinderungen sollen im Kreis Düren politisch mitreden. Ein Initiativkreis hat Regeln für einen Inklusionsbeirat vorbereitet. Ob der Beirat schon gewählt ist, ist nicht geprüft.',
  date: { iso: '2025-03-01', precision: 'year' },
  isArchived: false,
  topics: ['inklusion'],
  contacts: ['inklusion'],
  project: 'in-zukunft-inklusiv',
  sources: [
    'Außerhalb: herzog-magazin.de/kreis-dueren/politische-teilhabe (rund 30 Personen, Gründung zum Projektbeginn, Aufgaben, Wahl nach der Kommunalwahl angedacht)',
    'Außerhalb: inzukunftinklusiv.lag-selbsthilfe-nrw.de (Beiräte der Städte Düren und Jülich; Projektangaben; Auftakt)',
    '000_d14f6270a99613e8.txt (Bewerbung „In Zukunft inklusiv“, Auftaktveranstaltung)',
    'systems.md, Cautions (ob der Beirat arbeitet, ist nicht geprüft)',
  ],
  picture: {
    file: 'pruefgruppe',
    alt: 'Drei Menschen sitzen an einem Tisch und prüfen zusammen. Eine Person hält ein Blatt, eine ein Gerät mit bunten Bildfeldern, eine winkt. In Sprechblasen stehen ein Haken und ein Fragezeichen.',
  },
  facts: [
    { label: 'Was', value: 'Initiativkreis Inklusion im Kreis Düren' },
    { label: 'Wer', value: 'rund 30 Menschen' },
    { label: 'Ziel', value: 'ein Inklusionsbeirat für den Kreis' },
    { label: 'Wahl', value: 'geplant für die Zeit nach der Kommunalwahl im September 2025' },
    { label: 'Stand', value: '2025; ob der Beirat arbeitet, ist nicht geprüft' },
  ],
  body: [
    p(
      'Wer eine Stufe nicht hinaufkommt, weiß am besten, wo eine Rampe fehlt. Wer schwere Texte nicht lesen kann, weiß, welche Sätze zu lang sind. Im Kreis Düren sollen Menschen mit Behinderungen deshalb politisch mitreden. Ein Initiativkreis bereitet das vor.',
    ),
    h2('Wer dort mitarbeitet'),
    p(
      'Der Initiativkreis Inklusion besteht nach einem Bericht des Herzog-Magazins aus rund 30 Menschen. Gegründet wurde er am Anfang des Projekts [In Zukunft inklusiv](/projekte/in-zukunft-inklusiv). Menschen mit Behinderungen arbeiten darin mit Engagierten zusammen, unter anderem aus Kommunen, Politik, Einrichtungen und Verwaltung.',
    ),
    h2('Was vorbereitet wurde'),
    p('Dem Bericht zufolge ging es in vielen Treffen um den Weg zu einem Inklusionsbeirat:'),
    ul([
      'Regeln, wie der Beirat mit Verwaltung und Politik zusammenarbeitet,',
      'Entwürfe für eine Satzung,',
      'ein Tätigkeitsbericht, der auch in Leichter Sprache erscheinen sollte.',
    ]),
    p(
      'Menschen mit Behinderungen sollten sich zur Wahl stellen können. Die Wahl war für die Zeit nach der Kommunalwahl im September 2025 gedacht. Der Beirat könnte die Politik dann beraten und ihr Empfehlungen geben.',
    ),
    notice(
      'Ob die Wahl stattgefunden hat und ob der Beirat heute arbeitet, ist nicht geprüft. Auch seine Mitglieder und seine Rechte kennen wir nicht. Sobald etwas belegt ist, ergänzen wir diese Meldung.',
      'Noch nicht geprüft',
    ),
    h2('Das Projekt im Hintergrund'),
    ol([
      '**Oktober 2022:** „In Zukunft inklusiv“ beginnt. Der Kreis Düren hatte sich mit Erfolg beworben.',
      '**14. November 2023:** Etwa 100 Menschen kommen zur Auftaktveranstaltung „Inklusiver Kreis Düren: Gemeinsam. Inklusiv. Gestalten.“ ins Kreishaus. Es wird in Gebärdensprache gedolmetscht.',
      '**30. April 2025:** Das Projekt endet. Begleitet hat es die Landesarbeitsgemeinschaft (LAG) Selbsthilfe NRW, das Geld kam vom Land.',
    ]),
    h2('Was es in den Städten schon gibt'),
    p(
      'Zwei Städte im Kreis haben bereits einen eigenen Beirat. Das berichtet die Projektseite der LAG Selbsthilfe NRW:',
    ),
    ul(['[Düren](/kommunen/dueren)', '[Jülich](/kommunen/juelich)']),
    p(
      'Ein Beirat auf Kreisebene wäre für den ganzen Kreis mit seinen [15 Kommunen](/kommunen) da.',
    ),
    h2('Sie möchten mitreden?'),
    p(
      'Wie Sie sich beteiligen können, lesen Sie unter [Mitmachen](/mitmachen). Fragen beantwortet das Amt, die Adresse steht unter [Kontakt](/kontakt). Barrieren auf dieser Seite können Sie jederzeit [melden](/barriere-melden).',
    ),
  ],
  easy: initiativkreisInklusionEasy,
}
