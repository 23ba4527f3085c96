import { easyQuestions } from '../easyQuestions'
import type { DemoEasyText } from '../types'

/** Easy text on the figures of the county. */
export const zahlenEasy: DemoEasyText = {
  title: 'Zahlen vom Kreis Düren',
  teaser: 'Wie viele Menschen leben hier?',
  sections: [
    {
      heading: 'Wie viele Menschen leben hier?',
      pictogram: 'zahlen',
      lines: [
        'Im Kreis Düren leben 279.285 Menschen.',
        'Das ist die Zahl vom 31. Dezember 2024.',
        '140.196 Menschen sind in der Zählung weiblich.',
        '139.089 Menschen sind in der Zählung männlich.',
      ],
      links: [
        {
          label: 'Mehr über diese Zahl lesen',
          href: '/leichte-sprache/aktuelles/einwohnerzahlen-2024',
        },
      ],
    },
    {
      heading: 'Wie alt sind die Menschen?',
      pictogram: 'alte-menschen',
      lines: [
        'Die Zahlen kommen vom **Zensus**.',
        'Der Zensus war am 15. Mai 2022.',
        'Da waren es 275.392 Menschen.',
        '52.805 von ihnen waren 67 oder älter.',
        'Das ist fast jeder fünfte Mensch.',
      ],
      links: [
        {
          label: 'Mehr über das Alter lesen',
          href: '/leichte-sprache/aktuelles/zensus-2022-alter',
        },
      ],
    },
    {
      heading: 'Wie groß ist der Kreis?',
      pictogram: 'karte',
      lines: [
        'Der Kreis ist 941 Quadrat-Kilometer groß.',
        'Mehr als die Hälfte ist für Land-Wirtschaft.',
        'Auch Wald gibt es viel.',
      ],
    },
    {
      heading: 'Das ist wichtig',
      pictogram: 'achtung',
      lines: [
        'Es gibt alte und neue Zahlen.',
        'Die Zahlen kommen aus mehreren Zählungen.',
        'Sie können sie nicht vergleichen.',
      ],
    },
    easyQuestions,
  ],
}
