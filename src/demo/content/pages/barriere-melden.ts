import { h2, ol, p, ul } from '../build'
import { easyQuestions } from '../easyQuestions'
import type { DemoPage } from '../types'

/** How to report a barrier; the page type of this address adds the mail link and the next steps. */
export const barriereMelden: DemoPage = {
  slug: 'barriere-melden',
  role: 'other',
  title: 'Barriere melden',
  teaser: 'Etwas auf dieser Seite geht nicht? Sagen Sie es uns. Ein Satz genügt.',
  topics: ['inklusion'],
  contacts: ['inklusion'],
  sources: [
    '003_39876a66fed09ca5.txt (E-Mail des Amtes)',
    'BGG NRW § 10b und § 10d (Rückmeldung, Ombudsverfahren)',
  ],
  picture: {
    file: 'barriere-melden',
    alt: 'Eine Frau im Rollstuhl telefoniert vor einem Eingang mit Stufen. In ihrer Sprechblase ist eine Rampe zu sehen.',
  },
  body: [
    h2('Was Sie melden können'),
    ul([
      'Etwas lässt sich nicht mit der Tastatur bedienen.',
      'Ihr Vorleseprogramm liest etwas nicht oder falsch vor.',
      'Schrift oder Farben sind schlecht zu erkennen.',
      'Ein Text ist zu schwer, oder es fehlt ein leichter Text.',
    ]),
    h2('So geht es'),
    ol([
      'Füllen Sie das Formular aus, oder schreiben Sie eine E-Mail an amt52@kreis-dueren.de.',
      'Nennen Sie die Seite und sagen Sie, was nicht ging.',
      'Sagen Sie, wie wir antworten sollen.',
    ]),
    p(
      'Genügt Ihnen die Antwort nicht, oder kommt keine? Dann hilft die [Ombudsstelle](/barrierefreiheit#ombudsstelle).',
    ),
  ],
  easy: {
    title: 'Barriere melden',
    teaser: 'Sagen Sie uns: Was klappt hier nicht?',
    sections: [
      {
        heading: 'Was ist eine Barriere?',
        pictogram: 'barriere',
        lines: [
          'Eine Barriere ist ein Hindernis.',
          'Zum Beispiel: Ein Text ist zu schwer.',
          'Oder: Die Schrift ist zu klein.',
          'Oder: Sie kommen nicht weiter.',
        ],
      },
      {
        heading: 'So sagen Sie es uns',
        pictogram: 'melden',
        lines: [
          'Unten ist ein Formular.',
          'Schreiben Sie: Das klappt nicht.',
          'Schreiben Sie auch: Auf welcher Seite war das?',
          'Ein Satz ist genug.',
        ],
        links: [
          { label: 'Formular für Barrieren', href: '/leichte-sprache/barriere-melden#formular' },
        ],
        mail: { label: 'E-Mail', address: 'amt52@kreis-dueren.de' },
      },
      {
        heading: 'Was passiert dann?',
        pictogram: 'antworten',
        lines: [
          'Ein Mensch liest Ihre Nachricht.',
          'Sie bekommen eine Antwort.',
          'Das dauert höchstens 6 Wochen.',
        ],
      },
      {
        heading: 'Sind Sie nicht zufrieden?',
        pictogram: 'hilfe',
        lines: [
          'Vielleicht bekommen Sie keine Antwort.',
          'Oder die Antwort hilft Ihnen nicht.',
          'Dann hilft die **Ombuds-Stelle**.',
        ],
        links: [
          {
            label: 'Zur Seite von der Ombuds-Stelle',
            href: 'https://www.lbbp.nrw.de/ombudsstelle',
          },
        ],
      },
      easyQuestions,
    ],
  },
}
