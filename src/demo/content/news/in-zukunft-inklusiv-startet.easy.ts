import { easyQuestions } from '../easyQuestions'
import type { DemoEasyText } from '../types'

/** Easy text on the start of "In Zukunft inklusiv". */
export const inZukunftInklusivStartetEasy: DemoEasyText = {
  title: 'Ein neues Projekt beginnt',
  teaser: 'Der Kreis Düren macht bei In Zukunft inklusiv mit.',
  sections: [
    {
      pictogram: 'unterschreiben',
      lines: [
        'Der Kreis Düren hat unterschrieben.',
        'Er macht bei einem Projekt mit.',
        'Das Projekt heißt In Zukunft inklusiv.',
        'Der Anfang war im Oktober 2022.',
      ],
    },
    {
      heading: 'Was ist das Ziel?',
      pictogram: 'mitbestimmen',
      lines: [
        'Menschen mit Behinderung sollen mitbestimmen.',
        'Auch in der Politik.',
        'Ein wichtiger Satz ist:',
        '**Nichts über uns ohne uns.**',
      ],
    },
    {
      heading: 'Wer macht mit?',
      pictogram: 'landkreis',
      lines: [
        '3 Land-Kreise machen mit.',
        'Das sind Düren, Kleve und Unna.',
        'Die LAG Selbsthilfe NRW hilft.',
        'Das Geld ist vom Land Nordrhein-Westfalen.',
      ],
      words: [
        {
          word: 'LAG Selbsthilfe NRW',
          lines: [
            'Hier arbeiten viele Gruppen zusammen.',
            'Menschen mit Behinderung helfen sich selbst.',
          ],
        },
      ],
    },
    {
      heading: 'Was ist neu im Kreis Düren?',
      pictogram: 'beratung',
      lines: [
        'Seit April 2023 arbeitet dort eine neue Person.',
        'Die Person kümmert sich um Inklusion.',
        'Sie gibt Tipps.',
        'Sie hilft Menschen mit Behinderung.',
      ],
    },
    {
      heading: 'Gibt es das Projekt noch?',
      pictogram: 'kalender',
      lines: ['Nein.', 'Das Ende war am 30. April 2025.', 'Es gibt aber mehr zu lesen.'],
      links: [
        { label: 'Mehr über das Projekt', href: '/leichte-sprache/projekte/in-zukunft-inklusiv' },
        {
          label: 'Eine Gruppe arbeitet für mehr Inklusion',
          href: '/leichte-sprache/aktuelles/initiativkreis-inklusion',
        },
      ],
    },
    {
      heading: 'Möchten Sie mitmachen?',
      pictogram: 'mitmachen',
      lines: ['Ihre Meinung ist wichtig.'],
      links: [{ label: 'So können Sie mitmachen', href: '/leichte-sprache/mitmachen' }],
    },
    easyQuestions,
  ],
}
