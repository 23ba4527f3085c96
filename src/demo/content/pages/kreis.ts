import { h2, notice, p, ul } from '../build'
import type { DemoPage } from '../types'
import { kreisEasy } from './kreis.easy'

/** Portrait of the county. Figures stand below it, drawn from the official file. */
export const kreis: DemoPage = {
  slug: 'kreis',
  role: 'portrait',
  title: 'Der Kreis Düren',
  teaser:
    'Fünf Städte und zehn Gemeinden im Westen von Nordrhein-Westfalen. Der Kreis wächst, altert und wandelt sich.',
  topics: ['zahlen', 'begegnung'],
  contacts: ['zahlen'],
  sources: [
    '000_d14f6270a99613e8.txt (Lage, Sitz, Schwerpunkte, Zuwanderung, Nationalpark, Seenplatte)',
    'municipalities.csv (279.285 Menschen, 941,48 km², Städte und Gemeinden, Flächennutzung 2021)',
    '003_39876a66fed09ca5.txt (drei Tagebaue)',
    'systems.md, Cautions (Landrat seit 1. November 2025)',
  ],
  picture: {
    file: 'seen',
    alt: 'Ein See mit Segelboot und Steg. Am Strand stehen ein alter Mann mit Brille und ein Hund, daneben sitzt eine alte Frau im Rollstuhl. Dahinter Hügel, ein Windrad und die Sonne.',
    caption: 'So kann es später aussehen: Die Seenplatte ist geplant, noch gibt es sie nicht.',
  },
  body: [
    p(
      'Der Kreis Düren liegt im Westen von Nordrhein-Westfalen, im Regierungsbezirk Köln. 15 Kommunen gehören dazu. Die größte ist die Stadt [Düren](/kommunen/dueren); dort hat auch die Kreisverwaltung ihren Sitz. Am 31. Dezember 2024 lebten im ganzen Kreis 279.285 Menschen.',
    ),
    h2('Zwischen Tagebau und Nationalpark'),
    p(
      'Im Süden liegt der Nationalpark Eifel. Mehr als die Hälfte des Kreises wurde Ende 2021 landwirtschaftlich genutzt, knapp ein Fünftel war Wald. Die Region ist vom Braunkohle-Tagebau geprägt. In Zukunft soll hier die Rheinische Seenplatte entstehen.',
    ),
    p(
      'Der Strukturwandel gehört zu den großen Aufgaben des Kreises. Was dazu bekannt ist, steht in der [Meldung zu den drei Tagebauen](/aktuelles/strukturwandel-drei-tagebaue).',
    ),
    h2('Mehr Menschen, mehr Vielfalt'),
    p(
      'Der Kreis wächst, weil mehr Menschen zuziehen als abwandern. So beschreibt er es selbst. Mit der Offensive [Wachstum 300.000+](/projekte/wachstum-300000) will der Kreis auf mindestens 300.000 Menschen wachsen. Zugleich ist jede fünfte Person 65 Jahre alt oder älter. Beides zusammen heißt: Der Kreis wird vielfältiger, und viele Menschen werden alt.',
    ),
    h2('Woran der Kreis arbeitet'),
    ul([
      '[In Zukunft inklusiv](/projekte/in-zukunft-inklusiv): Menschen mit Behinderungen sollen mitentscheiden.',
      '[Zukunftswerkstatt Kommunen](/projekte/zukunftswerkstatt-kommunen): eine Strategie für alle Generationen und Kulturen.',
      '[Orte der Begegnung](/projekte/orte-der-begegnung): Treffpunkte in den Kommunen.',
      '[Demografiewerkstatt Kommunen](/projekte/demografiewerkstatt-kommunen): das Modellprojekt von 2016 bis 2020.',
    ]),
    h2('Wer den Kreis leitet'),
    p('Landrat ist seit dem 1. November 2025 Ralf Nolten.'),
    notice(
      'Ältere Texte nennen andere Zahlen, zum Beispiel rund 270.000 Menschen. Sie stammen aus früheren Jahren oder haben eine andere Grundlage. [So sind die Zahlen gemeint](/zahlen).',
      'Verschiedene Zahlen',
    ),
  ],
  easy: kreisEasy,
}
