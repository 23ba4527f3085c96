import { easyQuestions } from '../easyQuestions'
import type { DemoEasyText } from '../types'

/** Easy text on the age figures of the census. */
export const zensus2022AlterEasy: DemoEasyText = {
  title: 'Wo leben viele alte Menschen?',
  teaser: 'Eine große Zählung zeigt das für jeden Ort.',
  sections: [
    {
      pictogram: 'zahlen',
      lines: [
        'Im Jahr 2022 war eine große Zählung.',
        'Die Zählung heißt Zensus.',
        'Der Tag war der 15. Mai 2022.',
      ],
    },
    {
      heading: 'Wie viele Menschen leben im Kreis Düren?',
      pictogram: 'landkreis',
      lines: [
        'Im Kreis Düren leben viele Menschen.',
        'In der Zählung waren es 275.392.',
        'Manche Menschen sind jung.',
        'Manche Menschen sind alt.',
      ],
    },
    {
      heading: 'Wie viele alte Menschen sind das?',
      pictogram: 'alte-menschen',
      lines: [
        '81.561 Menschen sind 60 Jahre oder älter.',
        'Das sind etwa 30 von 100 Menschen.',
        '52.805 Menschen sind 67 Jahre oder älter.',
        'Das sind etwa 19 von 100 Menschen.',
      ],
    },
    {
      heading: 'Hier leben viele alte Menschen',
      pictogram: 'mehr',
      lines: [
        'In Heimbach ist der Anteil am größten.',
        'Von 100 Menschen sind 35 mindestens 60 Jahre.',
        'In Kreuzau sind es 34 von 100.',
        'In Nideggen sind es auch etwa 34.',
      ],
      words: [
        {
          word: 'Anteil',
          lines: ['Das ist ein Teil von allen.', 'Zum Beispiel: 35 von 100 Menschen.'],
        },
      ],
    },
    {
      heading: 'Wo leben weniger alte Menschen?',
      pictogram: 'weniger',
      lines: [
        'In Inden ist der Anteil am kleinsten.',
        'Von 100 Menschen sind 27 mindestens 60 Jahre.',
        'In Aldenhoven sind es etwa 28 von 100.',
        'In Vettweiß sind es auch etwa 28.',
      ],
      links: [{ label: 'Alle 15 Orte ansehen', href: '/leichte-sprache/kommunen' }],
    },
    {
      heading: 'Was wissen wir noch nicht?',
      pictogram: 'nicht-verstehen',
      lines: [
        'Warum leben in Heimbach viele alte Menschen?',
        'Das sagt die Zählung nicht.',
        'Wir wissen es noch nicht.',
      ],
    },
    easyQuestions,
  ],
}
