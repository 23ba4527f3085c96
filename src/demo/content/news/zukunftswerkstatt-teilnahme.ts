import { h2, p, ul } from '../build'
import type { DemoNews } from '../types'
import { zukunftswerkstattTeilnahmeEasy } from './zukunftswerkstatt-teilnahme.easy'

/** The county takes part in "Zukunftswerkstatt Kommunen". */
export const zukunftswerkstattTeilnahme: DemoNews = {
  slug: 'zukunftswerkstatt-teilnahme',
  title: 'Alt, jung, neu hier: eine Strategie für alle',
  teaser: 'Jede fünfte Person im Kreis ist 65 oder älter. Mit der „Zukunftswerkstatt Kommunen“ sucht der Kreis Düren Antworten für alle Generationen und Kulturen.',
  date: { iso: '2021-01-01', precision: 'year' },
  facts: [
    { label: 'Projekt', value: 'Zukunftswerkstatt Kommunen – Attraktiv im Wandel (ZWK)', href: '/projekte/zukunftswerkstatt-kommunen' },
    { label: 'Laufzeit', value: '2021 bis 2024' },
    { label: 'Beteiligt', value: '40 Städte, Gemeinden und Kreise' },
    { label: 'Gefördert von', value: 'Bundesministerium für Familie, Senioren, Frauen und Jugend' },
  ],
  isArchived: true,
  body: [
    p('Jede fünfte Person im Kreis Düren ist 65 Jahre oder älter, und es werden mehr. Zugleich ziehen Menschen aus anderen Regionen und Ländern hierher. Der Kreis will für alle attraktiv bleiben. Dafür nimmt er an der „Zukunftswerkstatt Kommunen – Attraktiv im Wandel“ teil, kurz ZWK.'),
    h2('Das Ziel: eine gemeinsame Strategie'),
    p('Am Ende soll eine Strategie für den demografischen Wandel stehen. Sie soll alle Altersgruppen berücksichtigen und das Thema Integration. Dabei reicht es nicht, an Menschen nur zu denken: Sie sollen selbst beteiligt sein. Und die 15 Kommunen sind verschieden; auch das zählt.'),
    h2('Fünf Ziele des Bundesprojekts'),
    ul([
      'die Folgen des demografischen Wandels vor Ort gestalten',
      'Gründe schaffen, zu bleiben oder herzuziehen',
      'das Gefühl stärken, dazuzugehören',
      'allen Altersgruppen Teilhabe ermöglichen',
      'zugewanderte Menschen in das Miteinander einbeziehen',
    ]),
    h2('Wie es weiterging'),
    p('Der nächste große Schritt war die [Zukunftskonferenz](/aktuelles/zukunftskonferenz) im November 2022. Daraus entstanden [fünf Schwerpunkte](/aktuelles/fuenf-schwerpunkte) und die Idee der [Orte der Begegnung](/projekte/orte-der-begegnung).'),
  ],
  picture: { file: 'teilhabe-strategie', alt: 'Vier Menschen verschiedenen Alters planen an einem Tisch, eine Frau nutzt einen Rollstuhl, ein Kind steht dabei.' },
  widePicture: { file: 'teilhabe-strategie-breit', alt: 'An einem langen Tisch planen eine Frau im Rollstuhl, ein Jugendlicher, ein alter Mann und ein Kind.' },
  topics: ['generationen', 'vielfalt'],
  contacts: ['aelter-werden', 'zukunftswerkstatt'],
  sources: ['000', '002', 'systems.md Zeilen 9 und 11'],
  project: 'zukunftswerkstatt-kommunen',
  easy: zukunftswerkstattTeilnahmeEasy,
}
