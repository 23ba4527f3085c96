import { easyQuestions } from '../easyQuestions'
import type { DemoEasyText } from '../types'

export const inklusionAuftaktEasy: DemoEasyText = {
  title: 'Mehr Inklusion im Kreis',
  teaser: 'Es gab ein großes Treffen über Inklusion.',
  sections: [
    {
      pictogram: 'treffen',
      lines: ['Es gab ein großes Treffen.', 'Das war am 14. November 2023.', 'Das Treffen ist vorbei.'],
    },
    {
      heading: 'Worum ging es?',
      pictogram: 'menschen-mit-behinderung',
      lines: ['Es ging um Inklusion.', 'Menschen mit Behinderung sollen mehr mitmachen.', 'Sie sollen selbst bestimmen.'],
      words: [{ word: 'Inklusion', lines: ['Alle Menschen gehören dazu.', 'Alle können überall mitmachen.'] }],
    },
    {
      heading: 'Wo war das Treffen?',
      pictogram: 'amt',
      lines: ['Das Treffen war im Kreis-Haus.', 'Das Kreis-Haus ist in Düren.', 'Ungefähr 100 Menschen waren da.'],
    },
    {
      heading: 'Gab es Hilfen?',
      pictogram: 'gebaerden-sprache',
      lines: ['Ja.', 'Menschen haben in Gebärden-Sprache übersetzt.', 'So konnten gehörlose Menschen mitreden.'],
      words: [{ word: 'Gebärden-Sprache', lines: ['Das ist eine Sprache mit den Händen.', 'Gehörlose Menschen sprechen so.'] }],
    },
    {
      heading: 'Wie geht es weiter?',
      pictogram: 'mitbestimmen',
      lines: ['Es gab ein Projekt.', 'Das Projekt heißt: In Zukunft inklusiv.'],
      links: [{ label: 'Mehr über das Projekt', href: '/leichte-sprache/projekte/in-zukunft-inklusiv' }],
    },
    easyQuestions,
  ],
}
