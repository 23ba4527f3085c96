import { easyQuestions } from '../easyQuestions'
import type { DemoEasyText } from '../types'

/** Easy text of the project "Zukunftswerkstatt Kommunen". */
export const zukunftswerkstattKommunenEasy: DemoEasyText = {
  title: 'Das Projekt: Zukunfts-Werkstatt Kommunen',
  teaser: 'Wie leben alle Menschen in Zukunft gut zusammen?',
  sections: [
    {
      pictogram: 'projekt',
      lines: [
        'Es war ein großes Projekt.',
        'Das Projekt heißt Zukunfts-Werkstatt Kommunen.',
        'Das kurze Wort dafür ist ZWK.',
        'Der Kreis Düren hat mitgemacht.',
        'Zusammen waren es 40 Kommunen.',
      ],
    },
    {
      heading: 'Wann war das Projekt?',
      pictogram: 'kalender',
      lines: [
        'Das Projekt war von 2021 bis 2024.',
        'Jetzt ist das Projekt vorbei.',
        'Das Geld war von einem Bundes-Ministerium.',
      ],
    },
    {
      heading: 'Warum war das Projekt wichtig?',
      pictogram: 'alte-menschen',
      lines: [
        'Im Kreis Düren leben viele alte Menschen.',
        '1 von 5 Menschen ist 65 oder älter.',
        'In Zukunft sind es noch mehr.',
        'Viele Menschen kommen aus anderen Ländern.',
      ],
    },
    {
      heading: 'Was war das Ziel?',
      pictogram: 'ziel',
      lines: [
        'Alle sollen gern im Kreis Düren leben.',
        'Alle Menschen sollen mitmachen können.',
        'Alte und junge Menschen gehören dazu.',
        'Menschen aus anderen Ländern gehören dazu.',
      ],
    },
    {
      heading: 'Was hat der Kreis Düren gemacht?',
      pictogram: 'mitbestimmen',
      lines: [
        'Am 15. November 2022 war ein großes Treffen.',
        'Mehr als 150 Menschen waren da.',
        'Es gibt 5 wichtige Themen.',
        'Es gibt einen Plan für gute Treff-Punkte.',
      ],
      links: [
        {
          label: 'Mehr über die 5 Themen',
          href: '/leichte-sprache/aktuelles/fuenf-schwerpunkte',
        },
        {
          label: 'Mehr über die Treff-Punkte',
          href: '/leichte-sprache/projekte/orte-der-begegnung',
        },
      ],
    },
    {
      heading: 'Wer beantwortet Fragen zum Projekt?',
      pictogram: 'telefon',
      lines: [
        'Für das ganze Projekt war ein Büro da.',
        'Die Nummer ist aus dem Jahr 2024.',
        'Gibt es die Nummer noch?',
        'Das haben wir noch nicht geprüft.',
      ],
      phone: { label: 'Telefon', number: '+49 521 922 787 56' },
      mail: { label: 'E-Mail', address: 'info@zukunftswerkstatt-kommunen.de' },
    },
    {
      ...easyQuestions,
      heading: 'Haben Sie Fragen an den Kreis Düren?',
    },
  ],
}
