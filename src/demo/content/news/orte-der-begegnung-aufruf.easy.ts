import { easyQuestions } from '../easyQuestions'
import type { DemoEasyText } from '../types'

/** Easy text on the call for meeting places. */
export const orteDerBegegnungAufrufEasy: DemoEasyText = {
  title: 'Hilfe für 2 Treff-Punkte',
  teaser: 'Der Kreis Düren hat Hilfe für 2 Treff-Punkte angeboten.',
  sections: [
    {
      pictogram: 'kalender',
      lines: [
        'Der Kreis Düren hat Hilfe angeboten.',
        'Die Hilfe war für 2 neue Treff-Punkte.',
        'Man hatte Zeit bis zum 1. März 2024.',
        '**Das ist jetzt vorbei.**',
      ],
    },
    {
      heading: 'Wie heißen die Treff-Punkte?',
      pictogram: 'treffen',
      lines: [
        'Die Treff-Punkte heißen Orte der Begegnung.',
        'Dort treffen sich alte und junge Menschen.',
        'Menschen mit und ohne Behinderung.',
        'Menschen, die neu hier wohnen.',
      ],
    },
    {
      heading: 'Was braucht ein Treff-Punkt?',
      pictogram: 'haus',
      lines: [
        'Einen Raum in einem Haus.',
        'Oder einen Platz im Internet.',
        'Eine feste Person für Fragen.',
        'Feste Zeiten.',
      ],
    },
    {
      heading: 'Für wen war die Hilfe?',
      pictogram: 'rathaus',
      lines: [
        'Für Kommunen im Kreis Düren.',
        'Auch Vereine waren willkommen.',
        'Jede Kommune hatte 1 Antrag frei.',
      ],
    },
    {
      heading: 'Wie war die Hilfe?',
      pictogram: 'geld',
      lines: [
        'Der Plan war für jeden Ort:',
        '1.500 Euro für Sachen.',
        '3.500 Euro für Beratung.',
        'Man darf damit **kein** Haus bauen.',
        'Man darf damit **keine** Möbel kaufen.',
      ],
    },
    {
      heading: 'Was war danach?',
      pictogram: 'lesen',
      lines: ['Das steht in einem anderen Text.'],
      links: [
        {
          label: 'Die Zeit für Anträge ist vorbei',
          href: '/leichte-sprache/aktuelles/orte-der-begegnung-bewerbung-beendet',
        },
      ],
    },
    easyQuestions,
  ],
}
