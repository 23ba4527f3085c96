import { h2, p, ul } from '../build'
import type { DemoPage } from '../types'
import { easyQuestions } from '../easyQuestions'

/** What there is in sign language; the page type adds the missing films and how to ask for interpreters. */
export const gebaerdensprache: DemoPage = {
  slug: 'gebaerdensprache',
  role: 'signLanguage',
  title: 'Gebärdensprache',
  teaser:
    'Filme in Deutscher Gebärdensprache (DGS) gibt es hier noch nicht. Das steht noch aus, und wir sagen, was bis dahin geht.',
  topics: ['vielfalt', 'inklusion'],
  contacts: ['inklusion'],
  sources: [
    'systems.md, Zeile 6 (Dolmetschen beim Auftakt am 14. November 2023) und Cautions (BITV NRW)',
    'BITV 2.0 § 4 (Inhalte in Deutscher Gebärdensprache)',
  ],
  picture: {
    file: 'gebaerdenfilm',
    alt: 'Eine Frau steht vor einer hellen Wand und gebärdet. Ein Mann filmt sie mit einer Kamera.',
  },
  body: [
    h2('Was die Filme zeigen sollen'),
    p('Das Gesetz verlangt vier Dinge in Deutscher Gebärdensprache:'),
    ul([
      'das Wichtigste zum Inhalt dieser Website,',
      'wie Sie sich auf der Website zurechtfinden,',
      'das Wichtigste aus der [Erklärung zur Barrierefreiheit](/barrierefreiheit),',
      'wo es noch mehr in Gebärdensprache gibt.',
    ]),
    h2('Was bis dahin geht'),
    ul([
      'Viele Inhalte gibt es als [leichten Text](/leichte-sprache) mit Bildern.',
      'Fragen können Sie per E-Mail stellen. Die Adresse steht unter [Kontakt](/kontakt).',
      'Beim [Auftakt zur Inklusion](/aktuelles/inklusion-auftakt) am 14. November 2023 wurde in Gebärdensprache gedolmetscht.',
    ]),
  ],
  easy: {
    title: 'Gebärden-Sprache',
    teaser: 'Es gibt hier noch keine Filme in Gebärden-Sprache.',
    sections: [
      {
        heading: 'Was ist Gebärden-Sprache?',
        pictogram: 'gebaerden-sprache',
        lines: [
          'Viele gehörlose Menschen sprechen Gebärden-Sprache.',
          'Sie sprechen mit den Händen.',
          'Auch das Gesicht spricht mit.',
        ],
      },
      {
        heading: 'Gibt es hier Filme?',
        pictogram: 'film',
        lines: [
          'Nein, es gibt noch keine Filme.',
          'Ein Gesetz sagt: Die Filme müssen kommen.',
          'Einen Termin gibt es noch nicht.',
        ],
      },
      {
        heading: 'Brauchen Sie einen Dolmetscher?',
        pictogram: 'termin',
        lines: [
          'Möchten Sie zu einer Veranstaltung kommen?',
          'Oder möchten Sie mit uns sprechen?',
          'Dann schreiben Sie uns früh genug.',
          'Schreiben Sie uns den Tag.',
          'Schreiben Sie uns auch die Uhrzeit.',
          'Wir versuchen dann zu helfen.',
        ],
      },
      easyQuestions,
    ],
  },
}
