import { easyQuestions } from '../easyQuestions'
import type { DemoEasyText } from '../types'

export const orteDerBegegnungBewerbungBeendetEasy: DemoEasyText = {
  title: 'Die Zeit zum Melden ist vorbei',
  teaser: 'Man kann sich nicht mehr für die Treff-Punkte melden.',
  sections: [
    {
      pictogram: 'kalender',
      lines: ['Der Kreis wollte 2 Treff-Punkten helfen.', 'Man konnte sich bis zum 1. März 2024 melden.', '**Das geht jetzt nicht mehr.**'],
    },
    {
      heading: 'Wer konnte sich melden?',
      pictogram: 'rathaus',
      lines: ['Städte und Gemeinden im Kreis Düren.', 'Auch Vereine konnten dabei sein.'],
    },
    {
      heading: 'Was war wichtig?',
      pictogram: 'formular',
      lines: ['Wie viele Menschen machen mit?', 'Für wen ist der Treff-Punkt?', 'Wo ist der Treff-Punkt?', 'Das wollte der Kreis wissen.'],
    },
    {
      heading: 'Wer hat gewonnen?',
      pictogram: 'fragen',
      lines: ['Das wissen wir nicht.', 'Vielleicht wissen Sie es.', 'Dann schreiben Sie uns bitte.'],
    },
    {
      heading: 'Was ist ein Ort der Begegnung?',
      pictogram: 'treffen',
      lines: ['Das erklärt ein anderer Text.'],
      links: [{ label: 'Hilfe für 2 Treff-Punkte', href: '/leichte-sprache/aktuelles/orte-der-begegnung-aufruf' }],
    },
    easyQuestions,
  ],
}
