import { h2, p, ul } from '../build'
import type { DemoNews } from '../types'
import { inklusionAuftaktEasy } from './inklusion-auftakt.easy'

/** Kick-off event for inclusion, 14 November 2023. */
export const inklusionAuftakt: DemoNews = {
  slug: 'inklusion-auftakt',
  title: 'Mehr Inklusion: Die ersten Barrieren sind weg',
  teaser: 'Rund 100 Menschen kamen im November 2023 zum Auftakt „Inklusiver Kreis Düren“ ins Kreishaus, mit Dolmetschen in Gebärdensprache.',
  date: { iso: '2023-11-14', precision: 'day' },
  facts: [
    { label: 'Wann', value: '14. November 2023' },
    { label: 'Wo', value: 'Kreishaus Düren, Raum A158' },
    { label: 'Motto', value: 'Gemeinsam. Inklusiv. Gestalten.' },
    { label: 'Teilnehmende', value: 'rund 100' },
    { label: 'Zugang', value: 'Dolmetschen in Gebärdensprache' },
  ],
  isArchived: true,
  body: [
    p('Inklusion heißt: Alle Menschen nehmen selbstbestimmt am Leben teil. Dafür setzt sich der Kreis Düren ein. Menschen mit Behinderungen sollen mehr mitreden und mitmachen können.'),
    p('Den Anfang machte eine Veranstaltung am 14. November 2023 im Kreishaus. Sie stand unter dem Titel „Inklusiver Kreis Düren: Gemeinsam. Inklusiv. Gestalten.“ Rund 100 Menschen kamen.'),
    h2('Barrieren gleich am Anfang abbauen'),
    p('Eine Veranstaltung über Barrieren darf selbst keine aufstellen. Darum wurde der Auftakt barrierefrei geplant und in Gebärdensprache gedolmetscht. So konnten auch gehörlose Menschen zuhören und mitreden.'),
    h2('Wie es weiterging'),
    p('Der Auftakt gehört zu einem größeren Vorhaben. Menschen mit Behinderung sollen in der Politik des Kreises mitentscheiden. Dazu gibt es mehr auf diesen Seiten:'),
    ul([
      '[Projekt „In Zukunft inklusiv“](/projekte/in-zukunft-inklusiv)',
      '[Der Initiativkreis Inklusion](/aktuelles/initiativkreis-inklusion)',
      '[So können Sie mitmachen](/mitmachen)',
    ]),
    h2('Was wir nicht wissen'),
    p('Welche Ergebnisse der Tag im Einzelnen hatte, steht nicht in unseren Quellen. Die Angaben zu Tag, Raum, Zahl der Teilnehmenden und Dolmetschen stammen aus Berichten außerhalb der Projektseite.'),
  ],
  picture: {
    file: 'inklusion-auftakt',
    alt: 'Eine kleine Frau spricht an einem Pult, neben ihr gebärdet eine Frau mit beiden Händen.',
  },
  widePicture: {
    file: 'inklusion-auftakt-breit',
    alt: 'In einem Saal spricht eine kleine Frau an einem Pult, neben ihr gebärdet eine Frau. Links sitzt eine Frau im Rollstuhl und hebt die Hand, rechts steht ein Mann mit dunkler Brille.',
  },
  topics: ['inklusion'],
  contacts: ['inklusion'],
  sources: ['000', 'systems.md Zeile 6 (außerhalb: kreis-dueren.de, Presse 2023)'],
  project: 'in-zukunft-inklusiv',
  easy: inklusionAuftaktEasy,
}
