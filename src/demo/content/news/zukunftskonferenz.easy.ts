import { easyQuestions } from '../easyQuestions'
import type { DemoEasyText } from '../types'

export const zukunftskonferenzEasy: DemoEasyText = {
  title: 'Ein großes Treffen in Jülich',
  teaser: 'Mehr als 150 Menschen haben über die Zukunft geredet.',
  sections: [
    {
      pictogram: 'veranstaltung',
      lines: ['Es gab ein großes Treffen.', 'Es heißt: Zukunfts-Konferenz.', 'Das war am 15. November 2022.', 'Das Treffen ist vorbei.'],
      words: [{ word: 'Konferenz', lines: ['Viele Menschen treffen sich.', 'Sie reden über ein Thema.'] }],
    },
    {
      heading: 'Wo war das Treffen?',
      pictogram: 'ort',
      lines: ['Das Treffen war in der Stadt Jülich.', 'Mehr als 150 Menschen waren da.', 'Man konnte auch im Internet zuschauen.'],
    },
    {
      heading: 'Worum ging es?',
      pictogram: 'gruppe',
      lines: ['Wie wollen wir zusammen leben?', 'Darum ging es.', 'Es gab 3 Themen:', 'Lernen.', 'Sich treffen.', 'Groß werden.'],
    },
    {
      heading: 'Was wollen die Menschen?',
      pictogram: 'treffen',
      lines: ['Die Menschen wollen mehr Treff-Punkte.', 'Dort können sich alle treffen.', 'Alte und junge Menschen.', 'Menschen mit und ohne Behinderung.'],
      words: [{ word: 'Treff-Punkt', lines: ['Das ist ein Raum für alle.', 'Dort lernt man andere Menschen kennen.'] }],
    },
    {
      heading: 'Was ist daraus geworden?',
      pictogram: 'brief',
      lines: ['Der Kreis wollte 2 Treff-Punkten helfen.', 'Städte und Gemeinden konnten sich melden.'],
      links: [{ label: 'Mehr über die Treff-Punkte', href: '/leichte-sprache/aktuelles/orte-der-begegnung-aufruf' }],
    },
    easyQuestions,
  ],
}
