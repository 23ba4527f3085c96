import { easyQuestions } from '../easyQuestions'
import type { DemoEasyText } from '../types'

/** Easy text on the kick-off event for inclusion. */
export const inklusionAuftaktEasy: DemoEasyText = {
  title: 'Ein Treffen für mehr Inklusion',
  teaser: 'Etwa 100 Menschen waren im Kreis-Haus in Düren.',
  sections: [
    {
      pictogram: 'treffen',
      lines: [
        'Am 14. November 2023 war ein großes Treffen.',
        'Das Treffen war im Kreis-Haus in Düren.',
        'Etwa 100 Menschen waren da.',
        'Das Treffen ist vorbei.',
      ],
    },
    {
      heading: 'Was war das Thema?',
      pictogram: 'menschen-mit-behinderung',
      lines: [
        'Das Thema war Inklusion.',
        'Menschen mit Behinderung sollen mitmachen.',
        'Menschen mit Behinderung sollen mitbestimmen.',
        'Der Kreis Düren will das.',
      ],
    },
    {
      heading: 'Wie war der Anfang?',
      pictogram: 'gebaerden-sprache',
      lines: [
        'Eine Frau vom Kreis hat alle begrüßt.',
        'Sie hat Gebärden-Sprache benutzt.',
        'Eine andere Frau hat laut übersetzt.',
        'So haben alle etwas verstanden.',
      ],
    },
    {
      heading: 'Was war noch gut?',
      pictogram: 'kostenlos',
      lines: ['Das Treffen war kostenlos.', 'Die Menschen haben sich kennen gelernt.'],
    },
    {
      heading: 'Das wissen wir noch nicht',
      pictogram: 'nicht-verstehen',
      lines: [
        'War Leichte Sprache dabei?',
        'War eine Rampe da?',
        'Das haben wir noch nicht geprüft.',
      ],
    },
    {
      heading: 'Was war danach?',
      pictogram: 'weg',
      lines: [
        'Das Treffen gehört zu einem Projekt.',
        'Das Projekt heißt In Zukunft inklusiv.',
        'Das Projekt war bis zum 30. April 2025.',
      ],
      links: [
        { label: 'Mehr über das Projekt', href: '/leichte-sprache/projekte/in-zukunft-inklusiv' },
      ],
    },
    easyQuestions,
  ],
}
