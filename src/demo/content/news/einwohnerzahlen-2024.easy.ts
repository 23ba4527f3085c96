import { easyQuestions } from '../easyQuestions'
import type { DemoEasyText } from '../types'

/** Easy text on the population at the end of 2024. */
export const einwohnerzahlen2024Easy: DemoEasyText = {
  title: 'So viele Menschen leben im Kreis Düren',
  teaser: 'Für das Jahr 2024 gibt es neue Zahlen.',
  sections: [
    {
      pictogram: 'zahlen',
      lines: [
        'Im Kreis Düren leben 279.285 Menschen.',
        'Das ist die Zahl vom 31. Dezember 2024.',
        'Die Zahl kommt von einem Amt.',
      ],
    },
    {
      heading: 'Wie viele Frauen und Männer sind das?',
      pictogram: 'gruppe',
      lines: [
        '140.196 Menschen sind in der Zählung weiblich.',
        '139.089 Menschen sind in der Zählung männlich.',
        'Das sind fast gleich viele.',
      ],
    },
    {
      heading: 'Warum ist die Zahl so groß?',
      pictogram: 'mehr',
      lines: [
        'Im Jahr 2023 war die Zahl 272.666.',
        'Jetzt ist die Zahl viel größer.',
        'Das hat vor allem einen Grund:',
        'Es gibt eine neue Zählung.',
        'Man rechnet jetzt mit dem Zensus 2022.',
      ],
    },
    {
      heading: 'Das ist wichtig',
      pictogram: 'achtung',
      lines: [
        'Sie können die 2 Zahlen nicht vergleichen.',
        'Die Zahlen kommen aus 2 Zählungen.',
        'Es sind auch neue Menschen dazu gekommen.',
        'Ein Radio hat gesagt: Es sind über 800.',
      ],
    },
    {
      heading: 'Wo leben die Menschen?',
      pictogram: 'stadt',
      lines: [
        'Der Kreis Düren hat 15 Orte.',
        'Die Stadt Düren ist am größten.',
        'Dort leben 94.568 Menschen.',
        'Die Stadt Heimbach ist am kleinsten.',
        'Dort leben 4.487 Menschen.',
      ],
      links: [{ label: 'Alle 15 Orte ansehen', href: '/leichte-sprache/kommunen' }],
    },
    easyQuestions,
  ],
}
