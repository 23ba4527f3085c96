import { easyQuestions } from '../easyQuestions'
import type { DemoEasyText } from '../types'

/** Easy text on the KECK atlas. */
export const keckAtlasEasy: DemoEasyText = {
  title: 'Wer wohnt im Kreis Düren?',
  teaser: 'Der KECK-Atlas zeigt Zahlen über die Menschen hier.',
  sections: [
    {
      pictogram: 'internet-seite',
      lines: [
        'Im Internet ist eine Sammlung von Zahlen.',
        'Die Sammlung heißt KECK-Atlas.',
        'Die Zahlen sind auch vom Kreis Düren.',
      ],
    },
    {
      heading: 'Was zeigt der Atlas?',
      pictogram: 'zahlen',
      lines: [
        'Wie viele Menschen wohnen hier?',
        'Wie viele Menschen sind verheiratet?',
        'Wo wohnen die jüngsten Menschen?',
        'Wie viele Menschen ziehen neu hierher?',
      ],
    },
    {
      heading: 'Für welche Orte sind die Zahlen?',
      pictogram: 'dorf',
      lines: [
        'Für den ganzen Kreis Düren.',
        'Für alle 15 Städte und Gemeinden.',
        'Auch für kleine Dörfer.',
      ],
    },
    {
      heading: 'Woher sind die Zahlen?',
      pictogram: 'amt',
      lines: ['Die Zahlen sind vom Melde-Amt.', 'Jede Stadt und jede Gemeinde hat ein Melde-Amt.'],
    },
    {
      heading: 'Wofür sind die Zahlen gut?',
      pictogram: 'plan',
      lines: [
        'Man kann damit besser planen.',
        'Zum Beispiel: Wo fehlt eine Kita?',
        'Oder: Wo fehlt ein Bus?',
      ],
    },
    {
      heading: 'Mehr Zahlen',
      pictogram: 'diagramm',
      lines: ['Auch auf unserer Seite sind Zahlen.', 'Sie sind leicht erklärt.'],
      links: [{ label: 'Zahlen über den Kreis Düren', href: '/leichte-sprache/zahlen' }],
    },
    easyQuestions,
  ],
}
