import { h2, p, ul } from '../build'
import type { DemoNews } from '../types'
import { keckAtlasEasy } from './keck-atlas.easy'

/** The KECK atlas answers questions about who lives where. */
export const keckAtlas: DemoNews = {
  slug: 'keck-atlas',
  title: 'Wer wohnt eigentlich im Kreis Düren?',
  teaser: 'Wie viele Menschen, wie alt, wie viele verheiratet? Der KECK-Atlas antwortet im Internet, bis hinunter zu den einzelnen Orten.',
  date: { iso: '2021-06-01', precision: 'unknown' },
  facts: [
    { label: 'Was', value: 'Atlas mit Daten der Einwohnermeldeämter' },
    { label: 'KECK heißt', value: 'Kommunale Entwicklung, Chancen zur Kooperation' },
    { label: 'Anbieter', value: 'Bertelsmann Stiftung' },
    { label: 'Daten aus dem Kreis', value: 'seit 2016' },
  ],
  isArchived: false,
  body: [
    p('Wie viele Menschen leben im Kreis Düren? Wie viele sind verheiratet? In welcher Kommune sind die Einwohnerinnen und Einwohner im Durchschnitt am jüngsten? Solche Fragen beantwortet der KECK-Atlas im Internet.'),
    h2('Was darin steht'),
    p('Grundlage sind die Daten der Einwohnermeldeämter. Der Atlas zeigt sie auf Karten und in Tabellen, für den Kreis, für die 15 Kommunen und für einzelne Ortslagen. Dazu gehören:'),
    ul(['wie viele Menschen wo wohnen', 'wie alt sie sind', 'wie viele verheiratet, ledig oder verwitwet sind']),
    h2('Wofür man das braucht'),
    p('Wer weiß, wer wo lebt, kann besser planen: Kitas und Schulen, Busse, Treffpunkte, Hilfe im Alter. Zum Atlas gab es auch eine Broschüre. Der „Datencheck 2020“ fasste 181 Orte und Stadtteile zusammen.'),
    h2('Zahlen auf dieser Website'),
    p('Unter [Zahlen](/zahlen) und bei jeder [Kommune](/kommunen) finden Sie amtliche Zahlen der Statistischen Ämter. Sie werden anders gezählt als die Zahlen der Meldeämter. Deshalb können beide voneinander abweichen. Wann der Atlas vorgestellt wurde, steht nicht in unserer Quelle.'),
  ],
  picture: { file: 'keck-atlas', alt: 'Ein Mann und eine Frau im Rollstuhl zeigen auf eine große Karte des Kreises mit bunten Säulen.' },
  widePicture: {
    file: 'keck-atlas-breit',
    alt: 'Eine alte Frau, ein Mann mit Beinprothese und eine Frau im Rollstuhl stehen um eine große Karte des Kreises mit bunten Säulen.',
  },
  topics: ['zahlen'],
  contacts: ['zahlen'],
  sources: ['000', 'systems.md Zeile 8 (außerhalb)'],
  easy: keckAtlasEasy,
}
