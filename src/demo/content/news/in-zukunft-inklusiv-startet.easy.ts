import { easyQuestions } from '../easyQuestions'
import type { DemoEasyText } from '../types'

export const inZukunftInklusivStartetEasy: DemoEasyText = {
  title: 'Das Projekt beginnt',
  teaser: 'Der Kreis Düren macht bei einem Projekt mit.',
  sections: [
    {
      pictogram: 'unterschreiben',
      lines: ['Der Kreis Düren macht bei einem Projekt mit.', 'Alle haben einen Vertrag unterschrieben.', 'Das war im Jahr 2022.'],
      words: [{ word: 'Projekt', lines: ['Viele Menschen arbeiten zusammen.', 'Sie haben ein Ziel.', 'Das Projekt hat einen Anfang und ein Ende.'] }],
    },
    { heading: 'Wie heißt das Projekt?', pictogram: 'projekt', lines: ['Das Projekt heißt: In Zukunft inklusiv.'] },
    {
      heading: 'Was ist das Ziel?',
      pictogram: 'mitbestimmen',
      lines: ['Menschen mit Behinderung bestimmen mit.', 'Sie sprechen mit den Politikern.', 'Sie sagen: Das brauchen wir.'],
    },
    {
      heading: 'Wer macht mit?',
      pictogram: 'karte',
      lines: ['Es sind 3 Land-Kreise dabei.', 'Sie heißen Düren, Kleve und Unna.'],
      words: [{ word: 'Land-Kreis', lines: ['Mehrere Städte und Dörfer gehören zusammen.'] }],
    },
    {
      heading: 'Woher kommt das Geld?',
      pictogram: 'geld',
      lines: ['Das Geld kommt vom Land Nordrhein-Westfalen.'],
    },
    {
      heading: 'Ist das Projekt noch da?',
      pictogram: 'ziel',
      lines: ['Nein.', 'Das Projekt war bis zum 30. April 2025.'],
      links: [{ label: 'Mehr über das Projekt', href: '/leichte-sprache/projekte/in-zukunft-inklusiv' }],
    },
    easyQuestions,
  ],
}
