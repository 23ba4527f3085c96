import { demoEasyHome } from './easyHome'
import { demoStatement } from './statement'
import type { DemoGlobals } from './types'

/** Texts of the start pages and of the accessibility statement. */
export const demoGlobals: DemoGlobals = {
  home: {
    greeting: 'Guten Tag. Schön, dass Sie da sind.',
    lead: 'Hier steht, wie 15 Städte und Gemeinden zusammen ein Kreis für alle werden. In Alltagssprache und in leichten Texten.',
    ways: [
      { label: 'Ich brauche Beratung', path: '/kontakt', pictogram: 'beratung', look: 'coral' },
      { label: 'Ich suche meinen Ort', path: '/kommunen', pictogram: 'ort', look: 'leaf' },
      { label: 'Ich möchte mitmachen', path: '/mitmachen', pictogram: 'mitmachen', look: 'sun' },
    ],
    leadArticleSlug: 'vielfalt-im-alter',
    projects: ['in-zukunft-inklusiv', 'zukunftswerkstatt-kommunen', 'wachstum-300000'],
    figure: {
      headline: 'Gut jede fünfte Person ist über 65.',
      part: 60301,
      whole: 280726,
      perDot: 1000,
      text: 'Am 31. Dezember 2023 lebten 280.726 Menschen im Kreis. 60.301 von ihnen waren über 65 Jahre alt. Das sind 21,5 Prozent.',
      note: 'Ein Punkt steht für rund 1.000 Menschen. Gefüllt: über 65. Offen: 65 und jünger. Stand 31. Dezember 2023, Angabe des Kreises Düren; Anteil berechnet. Die amtliche Einwohnerzahl hat eine andere Grundlage.',
      alt: '280 Punkte, 60 davon sind gefüllt.',
    },
    events: [
      {
        date: '2023-12-01',
        precision: 'month',
        title: 'Fachtag zu Vielfalt im Alter',
        text: 'Mit dem Verein rubicon aus Köln. Georgine Kellermann hat von ihren Erfahrungen erzählt.',
        path: '/aktuelles/vielfalt-im-alter',
        look: 'lilac',
        marks: [],
      },
      {
        date: '2023-11-14',
        precision: 'day',
        title: 'Auftakt: Inklusiver Kreis Düren',
        text: 'Im Kreishaus in Düren, mit etwa 100 Menschen.',
        path: '/aktuelles/inklusion-auftakt',
        look: 'coral',
        marks: ['Gebärdensprache'],
      },
      {
        date: '2022-11-15',
        precision: 'day',
        title: 'Zukunftskonferenz',
        text: 'Im Science College Haus Overbach in Jülich, mit mehr als 150 Menschen.',
        path: '/aktuelles/zukunftskonferenz',
        look: 'leaf',
        marks: [],
      },
    ],
  },
  easyHome: demoEasyHome,
  statement: demoStatement,
}
