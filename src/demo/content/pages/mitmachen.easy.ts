import { easyQuestions } from '../easyQuestions'
import type { DemoEasyText } from '../types'

/** Easy text on taking part. */
export const mitmachenEasy: DemoEasyText = {
  title: 'Mitmachen',
  teaser: 'Sie können im Kreis Düren mitreden.',
  sections: [
    {
      heading: 'Haben Sie eine Idee?',
      pictogram: 'idee',
      lines: [
        'Fehlt Ihnen etwas im Kreis Düren?',
        'Dann schreiben Sie uns.',
        'Schreiben Sie mit Ihren Worten.',
        'Kurze Sätze sind genug.',
      ],
      mail: { label: 'E-Mail', address: 'amt52@kreis-dueren.de' },
    },
    {
      heading: 'Klappt auf dieser Seite etwas nicht?',
      pictogram: 'melden',
      lines: [
        'Ist ein Text zu schwer?',
        'Oder können Sie etwas nicht sehen?',
        'Dann sagen Sie es uns.',
      ],
      links: [{ label: 'Barriere melden', href: '/leichte-sprache/barriere-melden' }],
    },
    {
      heading: 'Mitbestimmen in der Politik',
      pictogram: 'mitbestimmen',
      lines: [
        'Die Stadt Düren hat einen **Beirat**.',
        'Die Stadt Jülich hat auch einen Beirat.',
        'Im Kreis soll es einen Inklusions-Beirat geben.',
        'Wir wissen nicht: Gibt es ihn schon?',
      ],
      links: [
        {
          label: 'Mehr über den Inklusions-Beirat',
          href: '/leichte-sprache/aktuelles/initiativkreis-inklusion',
        },
      ],
    },
    {
      heading: 'Was war bis jetzt?',
      pictogram: 'treffen',
      lines: [
        'Am 15. November 2022 war ein großes Treffen.',
        'Mehr als 150 Menschen waren da.',
        'Menschen haben gesagt: Das fordern wir.',
        'Eine Forderung war: Orte zum Treffen.',
        'Daraus ist ein Projekt geworden.',
        'Wir wissen nicht: Gibt es die Orte schon?',
      ],
      links: [
        {
          label: 'Lesen Sie über das Projekt: Orte der Begegnung',
          href: '/leichte-sprache/projekte/orte-der-begegnung',
        },
      ],
    },
    easyQuestions,
  ],
}
