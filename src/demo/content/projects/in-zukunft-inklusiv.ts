import { h2, notice, ol, p } from '../build'
import type { DemoProject } from '../types'
import { inZukunftInklusivEasy } from './in-zukunft-inklusiv.easy'

/** Project on political participation of people with disabilities, 2022 to 2025. */
export const inZukunftInklusiv: DemoProject = {
  slug: 'in-zukunft-inklusiv',
  title: 'In Zukunft inklusiv',
  teaser:
    'Mit politischer Partizipation zum Kreis für alle: Düren, Kleve und Unna haben von 2022 bis 2025 daran gearbeitet, dass Menschen mit Behinderungen mehr mitentscheiden.',
  status: 'finished',
  term: 'Oktober 2022 bis 30. April 2025',
  startsOn: { iso: '2022-10-01', precision: 'month' },
  endsOn: { iso: '2025-04-30', precision: 'day' },
  funder: 'Ministerium für Arbeit, Gesundheit und Soziales des Landes Nordrhein-Westfalen',
  partners: [
    { name: 'Kreis Düren', kind: 'Kreis', state: 'Nordrhein-Westfalen' },
    { name: 'Kreis Kleve', kind: 'Kreis', state: 'Nordrhein-Westfalen' },
    { name: 'Kreis Unna', kind: 'Kreis', state: 'Nordrhein-Westfalen' },
    { name: 'LAG Selbsthilfe NRW', note: 'begleitet die drei Kreise' },
  ],
  isArchived: false,
  topics: ['inklusion'],
  contacts: ['inklusion'],
  sources: [
    '000_d14f6270a99613e8.txt (voller Titel, Bewerbung mit Erfolg, Unterschrift, Auftaktveranstaltung)',
    'Außerhalb: Projektangaben zu Laufzeit, Kreisen, LAG Selbsthilfe NRW und MAGS NRW (inzukunftinklusiv.lag-selbsthilfe-nrw.de)',
    'Außerhalb: Auftakt 14. November 2023, Kreishaus A158, rund 100 Menschen, Gebärdensprache',
    'Außerhalb: herzog-magazin.de/kreis-dueren/politische-teilhabe (Initiativkreis Inklusion, Tätigkeitsbericht)',
  ],
  picture: {
    file: 'in-zukunft-inklusiv',
    alt: 'Ein Mann mit Down-Syndrom wirft einen Stimmzettel in eine Wahlurne. Neben ihm stehen eine Frau mit Kopftuch, die winkt, und ein Mann an einem Tisch.',
  },
  widePicture: {
    file: 'in-zukunft-inklusiv-breit',
    alt: 'Ein Mann mit Down-Syndrom wirft einen Stimmzettel in eine Wahlurne. Hinter einem Tisch stehen eine Frau mit Kopftuch und ein Mann. Rechts winkt eine Frau im Rollstuhl.',
  },
  facts: [
    {
      label: 'Voller Name',
      value: 'In Zukunft inklusiv. Mit politischer Partizipation zum Kreis für alle.',
    },
    { label: 'Laufzeit', value: 'Oktober 2022 bis 30. April 2025' },
    { label: 'Kreise', value: 'Düren, Kleve und Unna' },
    { label: 'Partner', value: 'LAG Selbsthilfe NRW' },
    { label: 'Geld vom', value: 'Ministerium für Arbeit, Gesundheit und Soziales NRW' },
    { label: 'Stand', value: 'abgeschlossen' },
  ],
  body: [
    p(
      'Partizipation heißt: mitreden und mitentscheiden. Das Projekt wollte erreichen, dass Menschen mit Behinderungen in der Politik ihres Kreises mehr Gewicht bekommen. Der Kreis Düren hat sich darum beworben und wurde ausgewählt.',
    ),
    h2('Worum es ging'),
    p(
      'Der volle Name nennt Weg und Ziel: politische Partizipation als Weg, ein Kreis für alle als Ziel. Dahinter steht ein einfacher Gedanke: Über Teilhabe sollen die mitentscheiden, um deren Teilhabe es geht.',
    ),
    h2('Der Weg'),
    ol([
      '**Vor dem Start:** Der Kreis Düren bewirbt sich mit Erfolg. Ein Foto zeigte fünf Menschen bei der Unterschrift. Der Tag ist nicht bekannt.',
      '**Oktober 2022:** Das Projekt beginnt in den drei Kreisen.',
      '**14. November 2023:** Auftaktveranstaltung „Inklusiver Kreis Düren: Gemeinsam. Inklusiv. Gestalten.“ im Kreishaus, Raum A158. Etwa 100 Menschen kommen, es wird in Gebärdensprache gedolmetscht.',
      '**30. April 2025:** Das Projekt endet.',
    ]),
    h2('Wer beteiligt war'),
    p(
      'Mitgemacht haben die Kreise Düren, Kleve und Unna. Partner war die Landesarbeitsgemeinschaft (LAG) Selbsthilfe NRW. Gefördert hat das Projekt das nordrhein-westfälische Ministerium für Arbeit, Gesundheit und Soziales.',
    ),
    h2('Was im Kreis Düren entstanden ist'),
    p(
      'Am Anfang des Projekts hat der Kreis einen Initiativkreis Inklusion gegründet, in dem rund 30 Menschen mitarbeiten. Er hat einen Inklusionsbeirat vorbereitet. Für die Zeit nach der Kommunalwahl im September 2025 war die Wahl dieses Beirats geplant. Mehr dazu steht in der [Meldung zum Initiativkreis](/aktuelles/initiativkreis-inklusion).',
    ),
    notice(
      'Ob der Beirat gewählt wurde und arbeitet, ist nicht geprüft. Den Tätigkeitsbericht, von dem das Herzog-Magazin schreibt, haben wir noch nicht gelesen.',
      'Was noch offen ist',
    ),
    p('Wie Sie heute mitwirken können, lesen Sie unter [Mitmachen](/mitmachen).'),
  ],
  easy: inZukunftInklusivEasy,
}
