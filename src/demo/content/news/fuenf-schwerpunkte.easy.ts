import { easyQuestions } from '../easyQuestions'
import type { DemoEasyText } from '../types'

/** Easy text on the five focus areas. */
export const fuenfSchwerpunkteEasy: DemoEasyText = {
  title: '5 wichtige Themen für den Kreis Düren',
  teaser: 'Viele Menschen haben die Themen zusammen gefunden.',
  sections: [
    {
      pictogram: 'projekt',
      lines: [
        'Der Kreis Düren hat bei einem Projekt mitgemacht.',
        'Das Projekt heißt Zukunfts-Werkstatt Kommunen.',
        'Für das Projekt gibt es 5 wichtige Themen.',
      ],
    },
    {
      heading: 'Das sind die 5 Themen',
      pictogram: 'plan',
      lines: [
        'Kinder und Jugendliche sollen mitbestimmen.',
        'Alle Menschen sind verschieden und gehören dazu.',
        'Alte und junge Menschen leben gut zusammen.',
        'Menschen helfen freiwillig.',
        'Es gibt gute Treff-Punkte.',
      ],
    },
    {
      heading: 'Wer hat die Themen gefunden?',
      pictogram: 'mitbestimmen',
      lines: [
        'Zuerst waren kleine Gruppen da.',
        'Das waren etwa 100 Menschen.',
        'Sie haben zusammen Ideen gesammelt.',
        'Ihre Ideen waren sehr wichtig.',
      ],
    },
    {
      heading: 'Was war am 15. November 2022?',
      pictogram: 'veranstaltung',
      lines: [
        'Am 15. November 2022 war ein großes Treffen.',
        'Das Treffen war in Haus Overbach.',
        'Mehr als 150 Menschen waren da.',
        'Die Gruppen haben von ihren Ideen erzählt.',
        'Im Internet konnte man zuschauen.',
      ],
    },
    {
      heading: 'Was war eine Idee?',
      pictogram: 'idee',
      lines: [
        'Eine Gruppe hat gesagt:',
        'Wir brauchen Orte für Treffen.',
        'Die Orte sollen im ganzen Kreis sein.',
        'Alle Menschen sollen dort willkommen sein.',
      ],
      links: [
        { label: 'Mehr über die Orte', href: '/leichte-sprache/projekte/orte-der-begegnung' },
      ],
    },
    {
      heading: 'Wie geht es weiter?',
      pictogram: 'nicht-verstehen',
      lines: [
        'Das wissen wir noch nicht genau.',
        'Aber Sie können mitmachen.',
        'Sagen Sie uns Ihre Ideen.',
      ],
      links: [{ label: 'So können Sie mitmachen', href: '/leichte-sprache/mitmachen' }],
    },
    easyQuestions,
  ],
}
