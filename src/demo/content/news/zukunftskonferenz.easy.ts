import { easyQuestions } from '../easyQuestions'
import type { DemoEasyText } from '../types'

/** Easy text on the future conference. */
export const zukunftskonferenzEasy: DemoEasyText = {
  title: 'Ein großes Treffen über die Zukunft',
  teaser: 'Mehr als 150 Menschen haben in Jülich mitgeredet.',
  sections: [
    {
      pictogram: 'veranstaltung',
      lines: [
        'Am 15. November 2022 war ein großes Treffen.',
        'Das Treffen heißt Zukunfts-Konferenz.',
        'Mehr als 150 Menschen waren da.',
        'Das Treffen ist vorbei.',
      ],
    },
    {
      heading: 'Wo war das Treffen?',
      pictogram: 'ort',
      lines: [
        'Das Treffen war in Haus Overbach.',
        'Haus Overbach ist in der Stadt Jülich.',
        'Man hat das Treffen im Internet gezeigt.',
      ],
    },
    {
      heading: 'Was war das Thema?',
      pictogram: 'fragen',
      lines: [
        'Im Kreis Düren ändert sich viel.',
        'Wie wollen wir in Zukunft leben?',
        'Das war die wichtige Frage.',
      ],
    },
    {
      heading: 'Was war vor dem Treffen?',
      pictogram: 'gruppe',
      lines: [
        'Vorher waren kleine Gruppen da.',
        'Das waren etwa 100 Menschen.',
        'Eine Gruppe hat über Lernen gesprochen.',
        'Eine Gruppe hat über Treffen gesprochen.',
        'Eine Gruppe hat über Wachsen gesprochen.',
      ],
    },
    {
      heading: 'Was wollen die Menschen?',
      pictogram: 'treffen',
      lines: [
        'Eine Gruppe hat gesagt:',
        'Wir brauchen Orte für Treffen.',
        'Die Orte sollen im ganzen Kreis sein.',
        'Alte und junge Menschen treffen sich dort.',
        'Menschen aus allen Ländern treffen sich dort.',
      ],
    },
    {
      heading: 'Was war danach?',
      pictogram: 'weg',
      lines: ['Der Kreis hat einen Plan geschrieben.', 'Der Kreis hat Hilfe für 2 Orte angeboten.'],
      links: [
        {
          label: 'Mehr über die 2 Orte',
          href: '/leichte-sprache/aktuelles/orte-der-begegnung-aufruf',
        },
      ],
    },
    easyQuestions,
  ],
}
