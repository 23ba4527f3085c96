import { easyQuestions } from '../easyQuestions'
import type { DemoEasyText } from '../types'

export const orteDerBegegnungAufrufEasy: DemoEasyText = {
  title: 'Hilfe für 2 Treff-Punkte',
  teaser: 'Der Kreis wollte 2 Treff-Punkten helfen.',
  sections: [
    {
      pictogram: 'kalender',
      lines: ['Der Kreis wollte 2 Treff-Punkten helfen.', 'Man konnte sich melden.', 'Das ging bis zum 1. März 2024.', '**Das ist jetzt vorbei.**'],
    },
    {
      heading: 'Was ist ein Ort der Begegnung?',
      pictogram: 'treffen',
      lines: ['Das ist ein Treff-Punkt für alle.', 'Alte und junge Menschen kommen zusammen.', 'Menschen mit und ohne Behinderung.', 'Menschen, die neu hier sind.'],
    },
    {
      heading: 'Was braucht ein Treff-Punkt?',
      pictogram: 'uhr',
      lines: ['Einen Raum.', 'Einen Menschen für Fragen.', 'Feste Zeiten.'],
    },
    {
      heading: 'Wie hilft der Kreis?',
      pictogram: 'geld',
      lines: ['Der Kreis bezahlt Sachen für 1.500 Euro.', 'Und der Kreis bezahlt Beratung für 3.500 Euro.', 'Der Kreis bezahlt kein Haus und keine Möbel.'],
      words: [{ word: 'Beratung', lines: ['Jemand kennt sich gut aus.', 'Er gibt Tipps.'] }],
    },
    {
      heading: 'Wie ging es weiter?',
      pictogram: 'fragen',
      lines: ['Lesen Sie den nächsten Text.'],
      links: [{ label: 'Die Zeit zum Melden ist vorbei', href: '/leichte-sprache/aktuelles/orte-der-begegnung-bewerbung-beendet' }],
    },
    easyQuestions,
  ],
}
