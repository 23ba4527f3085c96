import { easyQuestions } from '../easyQuestions'
import type { DemoEasyText } from '../types'

/** Easy text on the start of "Zukunftswerkstatt Kommunen". */
export const zukunftswerkstattTeilnahmeEasy: DemoEasyText = {
  title: 'Ein Plan für alte und junge Menschen',
  teaser: 'Der Kreis Düren macht bei einem großen Projekt mit.',
  sections: [
    {
      pictogram: 'projekt',
      lines: [
        'Der Kreis Düren macht bei einem Projekt mit.',
        'Das Projekt heißt Zukunfts-Werkstatt Kommunen.',
        'Der Anfang war im Jahr 2021.',
        'Das Ende war im Jahr 2024.',
      ],
    },
    {
      heading: 'Warum macht der Kreis mit?',
      pictogram: 'alte-menschen',
      lines: [
        'Im Kreis Düren leben viele alte Menschen.',
        'Von 5 Menschen ist 1 Mensch 65 oder älter.',
        'Bald sind es noch mehr alte Menschen.',
        'Viele Menschen ziehen neu in den Kreis.',
      ],
    },
    {
      heading: 'Was ist das Ziel?',
      pictogram: 'plan',
      lines: [
        'Der Kreis macht einen Plan.',
        'Alle Menschen sollen hier gut leben.',
        'Alle Menschen sollen gern hier bleiben.',
      ],
    },
    {
      heading: 'Für wen ist der Plan?',
      pictogram: 'familie',
      lines: [
        'Für alte und junge Menschen.',
        'Für Menschen aus anderen Ländern.',
        'Für alle 15 Städte und Gemeinden.',
        'Die Menschen sollen mitreden.',
      ],
    },
    {
      heading: 'Wer macht noch mit?',
      pictogram: 'karte',
      lines: ['40 Kommunen in Deutschland sind dabei.', 'Das Geld ist von einem Ministerium.'],
    },
    {
      heading: 'Was war danach?',
      pictogram: 'veranstaltung',
      lines: [
        'Im November 2022 war ein großes Treffen.',
        'Viele Menschen haben dort mitgeredet.',
        'Danach hatte der Kreis 5 wichtige Themen.',
      ],
      links: [
        { label: 'Das große Treffen', href: '/leichte-sprache/aktuelles/zukunftskonferenz' },
        { label: 'Die 5 Themen', href: '/leichte-sprache/aktuelles/fuenf-schwerpunkte' },
      ],
    },
    easyQuestions,
  ],
}
