import { easyQuestions } from '../easyQuestions'
import type { DemoEasyText } from '../types'

export const zukunftswerkstattTeilnahmeEasy: DemoEasyText = {
  title: 'Ein Plan für alle',
  teaser: 'Der Kreis Düren macht einen Plan für alte und junge Menschen.',
  sections: [
    {
      pictogram: 'plan',
      lines: ['Der Kreis Düren macht einen Plan.', 'Der Plan ist für alle Menschen hier.', 'Das Projekt war von 2021 bis 2024.'],
    },
    {
      heading: 'Warum braucht der Kreis einen Plan?',
      pictogram: 'alte-menschen',
      lines: ['Die Menschen werden immer älter.', 'Von 5 Menschen ist 1 Mensch 65 oder älter.', 'Und neue Menschen ziehen hierher.'],
    },
    {
      heading: 'Für wen ist der Plan?',
      pictogram: 'familie',
      lines: ['Für alte Menschen.', 'Für junge Menschen.', 'Für Menschen aus anderen Ländern.', 'Alle sollen mitreden.'],
    },
    {
      heading: 'Wie heißt das Projekt?',
      pictogram: 'projekt',
      lines: ['Das Projekt heißt: Zukunfts-Werkstatt Kommunen.', 'Es machen 40 Städte und Kreise mit.', 'Das Geld kommt von Deutschland.'],
      words: [{ word: 'Kommunen', lines: ['Das sind Städte, Gemeinden und Kreise.'] }],
    },
    {
      heading: 'Wie ging es weiter?',
      pictogram: 'veranstaltung',
      lines: ['Im Jahr 2022 war ein großes Treffen.', 'Dort haben viele Menschen mitgeredet.'],
      links: [{ label: 'Mehr über das große Treffen', href: '/leichte-sprache/aktuelles/zukunftskonferenz' }],
    },
    easyQuestions,
  ],
}
