import type { DemoGlobals } from './types'

/** What the demonstration does not yet do, said openly; no date is named that nobody has promised. */
export const demoStatement: DemoGlobals['statement'] = {
  scope: 'diese Website, eine Demonstration am Beispiel des Kreises Düren',
  status: 'partial',
  items: [
    {
      part: 'Es gibt noch keine Filme in Deutscher Gebärdensprache',
      easyPart: ['Es gibt noch keine Filme in Gebärden-Sprache.'],
      criterion: 'BITV NRW in Verbindung mit BITV 2.0 § 4',
      reason: 'nonconformance',
      alternative:
        'Die Inhalte stehen als Text bereit, viele auch als leichter Text. Dolmetschen können Sie per E-Mail anfragen.',
    },
    {
      part: 'Die leichten Texte hat noch keine Prüfgruppe gelesen',
      easyPart: ['Prüf-Gruppen kennen die leichten Texte noch nicht.'],
      criterion: 'BITV NRW in Verbindung mit BITV 2.0 § 4 und Anlage 2 Teil 2',
      reason: 'nonconformance',
      alternative:
        'Jeder dieser Texte trägt den Hinweis, dass er noch nicht geprüft ist. Fragen beantworten wir per E-Mail.',
    },
    {
      part: 'Zwei Meldungen gibt es nur in Alltagssprache: zur Nutzung der Fläche und zu den drei Tagebauen',
      easyPart: ['2 Texte gibt es nur in schwerer Sprache.'],
      criterion: 'BGG NRW § 9 Absatz 2',
      reason: 'nonconformance',
      alternative: 'Schreiben Sie uns, wenn Sie einen dieser Texte in leichten Worten brauchen.',
    },
    {
      part: 'Der Arbeitsbereich für die Redaktion ist noch nicht überall barrierefrei',
      easyPart: ['Die Seiten für das Amt haben noch Barrieren.'],
      criterion: 'EN 301 549 und WCAG 2.1, Stufe AA',
      reason: 'nonconformance',
      alternative:
        'Der Bereich ist nicht öffentlich. Auf den öffentlichen Seiten brauchen Sie ihn nicht.',
    },
  ],
  method: 'self',
  methodNote:
    'Ein vollständiger BITV-Test und ein Test durch Menschen mit Behinderungen stehen noch aus.',
  createdOn: '2026-11-23',
  reviewedOn: '2026-11-23',
  easySections: [
    {
      heading: 'Worum geht es hier?',
      pictogram: 'gesetz',
      lines: [
        'Alle Menschen sollen diese Seite benutzen können.',
        'Das schwere Wort dafür ist: **Barriere-Freiheit**.',
        'Das steht in einem Gesetz.',
      ],
      words: [
        {
          word: 'Barriere-Freiheit',
          lines: [
            'Barrieren sind Hindernisse.',
            'Zum Beispiel: Ein Text ist zu schwer.',
            'Barriere-Freiheit bedeutet: Es gibt keine Hindernisse.',
          ],
        },
        {
          word: 'Prüf-Gruppe',
          lines: [
            'Das sind Menschen mit Lern-Schwierigkeiten.',
            'Sie lesen einen leichten Text.',
            'Sie sagen: Das verstehen wir.',
            'Oder sie sagen: Das ist zu schwer.',
          ],
        },
      ],
    },
  ],
}
