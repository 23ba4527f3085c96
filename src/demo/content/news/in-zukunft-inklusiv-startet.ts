import { h2, p, ul } from '../build'
import type { DemoNews } from '../types'
import { inZukunftInklusivStartetEasy } from './in-zukunft-inklusiv-startet.easy'

/** The county takes part in the project "In Zukunft inklusiv". */
export const inZukunftInklusivStartet: DemoNews = {
  slug: 'in-zukunft-inklusiv-startet',
  title: 'Unterschrieben: „In Zukunft inklusiv“ startet',
  teaser: 'Der Kreis Düren hat sich um ein Projekt für mehr politische Teilhabe von Menschen mit Behinderung beworben, mit Erfolg.',
  date: { iso: '2022-10-01', precision: 'month' },
  facts: [
    { label: 'Projekt', value: 'In Zukunft inklusiv', href: '/projekte/in-zukunft-inklusiv' },
    { label: 'Beginn', value: 'Oktober 2022' },
    { label: 'Kreise', value: 'Düren, Kleve und Unna' },
    { label: 'Träger', value: 'LAG Selbsthilfe NRW' },
  ],
  isArchived: true,
  body: [
    p('Die Zukunft im Kreis Düren soll inklusiv sein. Deshalb hat sich der Kreis für ein Projekt beworben, dessen ganzer Name schon das Ziel nennt: „In Zukunft inklusiv. Mit politischer Partizipation zum Kreis für alle.“ Die Bewerbung hatte Erfolg, die Vereinbarung ist unterschrieben.'),
    h2('Worum es geht'),
    p('Menschen mit Behinderung sollen dort mitentscheiden, wo Politik gemacht wird. Sie wissen selbst am besten, welche Barrieren es gibt. Bisher sitzen sie selten mit am Tisch, wenn ein Kreis plant.'),
    h2('Wer mitmacht'),
    p('Drei Kreise in Nordrhein-Westfalen gehen den Weg gemeinsam:'),
    ul(['Kreis Düren', 'Kreis Kleve', 'Kreis Unna']),
    p('Träger ist die LAG Selbsthilfe NRW. Das Geld kommt vom Ministerium für Arbeit, Gesundheit und Soziales des Landes Nordrhein-Westfalen. Das Projekt lief vom Oktober 2022 bis zum 30. April 2025.'),
    h2('Was daraus wurde'),
    p('Wie es weiterging, steht auf der [Projektseite](/projekte/in-zukunft-inklusiv) und im Text über den [Initiativkreis Inklusion](/aktuelles/initiativkreis-inklusion).'),
  ],
  picture: { file: 'unterschrift', alt: 'Fünf Erwachsene sitzen und stehen an einem Tisch, zwei von ihnen unterschreiben ein Papier.' },
  widePicture: { file: 'unterschrift-breit', alt: 'Fünf Erwachsene sitzen und stehen an einem langen Tisch, zwei von ihnen unterschreiben ein Papier.' },
  topics: ['inklusion'],
  contacts: ['inklusion'],
  sources: ['000', 'systems.md Zeile 7 (außerhalb: inzukunftinklusiv.lag-selbsthilfe-nrw.de)'],
  project: 'in-zukunft-inklusiv',
  easy: inZukunftInklusivStartetEasy,
}
