import { h2, notice, p, ul } from '../build'
import type { DemoPage } from '../types'

/** How to reach the office; the page type of this address lists the contacts by topic. */
export const kontakt: DemoPage = {
  slug: 'kontakt',
  role: 'other',
  title: 'Kontakt',
  teaser: 'Worum geht es bei Ihnen? Sie müssen nicht wissen, welches Amt zuständig ist.',
  topics: ['generationen'],
  contacts: ['inklusion', 'vielfalt', 'aelter-werden', 'begegnung', 'zahlen'],
  sources: [
    '002_8646daa050e0bcba.txt (Name des Amtes)',
    '003_39876a66fed09ca5.txt (E-Mail des Amtes)',
  ],
  picture: {
    file: 'kontakt',
    alt: 'Eine Frau sitzt an einem Schalter und hebt freundlich die Hand. Vor ihr steht ein Mann mit dunkler Brille und weißem Langstock.',
  },
  body: [
    p(
      'Für alle Themen dieser Website gibt es eine Adresse: amt52@kreis-dueren.de. Sie gehört zum Amt für Generationen, Demografie, Inklusion und Sozialplanung des Kreises Düren.',
    ),
    h2('Das hilft bei Ihrer Nachricht'),
    ul([
      'Schreiben Sie so, wie Sie sprechen.',
      'Sagen Sie, wie wir Ihnen antworten sollen.',
      'Sagen Sie, wenn Sie eine Antwort in leichten Worten brauchen.',
      'Sagen Sie, wenn Sie für ein Gespräch Gebärdensprache brauchen.',
    ]),
    notice(
      'Eine Telefonnummer, Sprechzeiten und eine Anschrift liegen uns für diese Website noch nicht vor. Der Kreis trägt sie vor dem Start ein.',
      'Was noch fehlt',
    ),
  ],
  easy: {
    title: 'Fragen',
    teaser: 'So können Sie uns schreiben.',
    sections: [
      {
        heading: 'Haben Sie eine Frage?',
        pictogram: 'fragen',
        lines: [
          'Schreiben Sie uns eine E-Mail.',
          'Sie müssen nicht wissen: Wer ist zuständig?',
          'Schreiben Sie mit Ihren Worten.',
        ],
        mail: { label: 'E-Mail', address: 'amt52@kreis-dueren.de' },
      },
      {
        heading: 'Das können Sie fragen',
        pictogram: 'beratung',
        lines: [
          'Sie können nach Inklusion fragen.',
          'Sie können nach Vielfalt fragen.',
          'Sie können nach dem Alter fragen.',
          'Sie können nach Orten zum Treffen fragen.',
          'Sie können nach Zahlen fragen.',
        ],
      },
      {
        heading: 'Wie sollen wir antworten?',
        pictogram: 'antworten',
        lines: [
          'Brauchen Sie leichte Worte?',
          'Oder brauchen Sie Gebärden-Sprache?',
          'Dann schreiben Sie uns das.',
        ],
      },
      {
        heading: 'Können Sie uns anrufen?',
        pictogram: 'telefon',
        lines: [
          'Hier steht noch keine Telefon-Nummer.',
          'Der Kreis schreibt die Nummer später dazu.',
        ],
      },
    ],
  },
}
