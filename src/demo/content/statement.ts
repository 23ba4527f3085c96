import type { DemoGlobals } from './types'

/** What the demonstration does not yet do, said openly; no date is named that nobody has promised. */
export const demoStatement: DemoGlobals['statement'] = {
  scope: 'diese Website, eine Demonstration am Beispiel des Kreises Düren',
  status: 'partial',
  items: [
    {
      part: 'Es gibt noch keine Filme in Deutscher Gebärdensprache',
      criterion: 'BITV NRW in Verbindung mit BITV 2.0 § 4',
      reason: 'nonconformance',
      alternative:
        'Die Inhalte stehen als Text bereit, viele auch als leichter Text. Dolmetschen können Sie per E-Mail anfragen.',
    },
    {
      part: 'Die leichten Texte hat noch keine Prüfgruppe gelesen',
      criterion: 'BITV NRW in Verbindung mit BITV 2.0 § 4 und Anlage 2 Teil 2',
      reason: 'nonconformance',
      alternative:
        'Jeder dieser Texte trägt den Hinweis, dass er noch nicht geprüft ist. Fragen beantworten wir per E-Mail.',
    },
    {
      part: 'Zwei Meldungen gibt es nur in Alltagssprache: zur Nutzung der Fläche und zu den drei Tagebauen',
      criterion: 'BGG NRW § 9 Absatz 2',
      reason: 'nonconformance',
      alternative: 'Schreiben Sie uns, wenn Sie einen dieser Texte in leichten Worten brauchen.',
    },
    {
      part: 'Für gemeldete Barrieren gibt es noch kein Formular',
      criterion: 'BGG NRW § 10b',
      reason: 'nonconformance',
      alternative:
        'Die Seite „Barriere melden“ öffnet eine E-Mail, in der die Adresse der Seite schon steht.',
    },
    {
      part: 'Der Arbeitsbereich für die Redaktion ist noch nicht überall barrierefrei',
      criterion: 'EN 301 549 und WCAG 2.1, Stufe AA',
      reason: 'nonconformance',
      alternative:
        'Der Bereich ist nicht öffentlich. Auf den öffentlichen Seiten brauchen Sie ihn nicht.',
    },
  ],
  method: 'self',
  methodNote:
    'Ein Programm prüft die öffentlichen Seiten auf Verstöße, die sich automatisch erkennen lassen. Das findet nur einen Teil der Barrieren. Ein vollständiger BITV-Test und ein Test durch Menschen mit Behinderungen stehen noch aus.',
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
      ],
    },
    {
      heading: 'Wie gut ist die Seite?',
      pictogram: 'gut',
      lines: ['Vieles klappt schon.', 'Manches klappt noch nicht.'],
    },
    {
      heading: 'Was klappt noch nicht?',
      pictogram: 'barriere',
      lines: [
        'Es gibt noch keine Filme in Gebärden-Sprache.',
        'Prüf-Gruppen kennen die leichten Texte noch nicht.',
        '2 Texte gibt es nur in schwerer Sprache.',
        'Es gibt noch kein Formular für Barrieren.',
        'Die Seiten für das Amt haben noch Barrieren.',
      ],
      words: [
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
    {
      heading: 'Wie haben wir geprüft?',
      pictogram: 'computer',
      lines: [
        'Wir haben selbst geprüft.',
        'Ein Computer-Programm hat geholfen.',
        'Es findet nicht alle Barrieren.',
        'Menschen mit Behinderung müssen noch prüfen.',
      ],
    },
    {
      heading: 'Klappt etwas nicht?',
      pictogram: 'melden',
      lines: ['Dann schreiben Sie uns eine E-Mail.', 'Ein Satz ist genug.'],
      mail: { label: 'E-Mail', address: 'amt52@kreis-dueren.de' },
      links: [{ label: 'So melden Sie eine Barriere', href: '/leichte-sprache/barriere-melden' }],
    },
    {
      heading: 'Sind Sie nicht zufrieden?',
      pictogram: 'hilfe',
      lines: [
        'Vielleicht bekommen Sie keine Antwort.',
        'Oder die Antwort hilft Ihnen nicht.',
        'Dann kann die **Ombuds-Stelle** helfen.',
      ],
      links: [
        { label: 'Zur Seite von der Ombuds-Stelle', href: 'https://www.lbbp.nrw.de/ombudsstelle' },
      ],
    },
  ],
}
