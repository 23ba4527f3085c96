import { easyQuestions } from './easyQuestions'
import type { DemoGlobals } from './types'

/** The three written parts of BITV 2.0 § 4; the fourth, the list of easy texts, is made from the database. */
export const demoEasyHome: DemoGlobals['easyHome'] = {
  title: 'Guten Tag',
  intro: [
    {
      heading: 'Was gibt es hier?',
      pictogram: 'landkreis',
      lines: [
        'Diese Internet-Seite ist über den Kreis Düren.',
        'Der Kreis Düren hat 15 Städte und Gemeinden.',
        'Hier stehen leichte Texte.',
      ],
    },
    {
      heading: 'Worum geht es?',
      pictogram: 'menschen-mit-behinderung',
      lines: [
        'Es geht um **Inklusion**.',
        'Alle Menschen sollen überall mitmachen können.',
        'Es geht auch um alte und junge Menschen.',
        'Und es geht um Vielfalt.',
      ],
      words: [
        {
          word: 'Inklusion',
          lines: ['Das bedeutet: Jeder Mensch gehört dazu.', 'Niemand muss draußen bleiben.'],
        },
      ],
    },
    {
      heading: 'Was können Sie hier lesen?',
      pictogram: 'lesen',
      lines: [
        'Sie lesen Neues aus dem Kreis.',
        'Sie lesen über unsere Projekte.',
        'Sie lesen über die 15 Orte.',
        'Sie finden wichtige Zahlen.',
        'Und Sie finden eine E-Mail-Adresse für Fragen.',
      ],
      links: [
        { label: 'Neues lesen', href: '/leichte-sprache/aktuelles' },
        { label: 'Alle 15 Orte ansehen', href: '/leichte-sprache/kommunen' },
        { label: 'Mitmachen', href: '/leichte-sprache/mitmachen' },
      ],
    },
    {
      heading: 'Das ist ein Beispiel',
      pictogram: 'achtung',
      lines: [
        'Diese Internet-Seite ist ein Beispiel.',
        'Wir zeigen damit: So kann die Seite sein.',
        'Der Kreis Düren benutzt sie noch nicht.',
      ],
    },
  ],
  navigation: [
    {
      heading: 'Das Menü',
      pictogram: 'internet-seite',
      lines: [
        'Oben ist ein Menü.',
        'Ein Menü ist eine Liste mit Wörtern.',
        'Wählen Sie ein Wort.',
        'Dann kommt eine neue Seite.',
      ],
    },
    {
      heading: 'Die Suche',
      pictogram: 'suche',
      lines: [
        'Oben ist ein Feld zum Suchen.',
        'Schreiben Sie ein Wort in das Feld.',
        'Dann drücken Sie auf die Lupe.',
        'Dann sehen Sie die passenden Seiten.',
      ],
    },
    {
      heading: 'Zurück zu den leichten Texten',
      pictogram: 'leichte-sprache',
      lines: [
        'Oben stehen die Wörter: **Leichte Sprache**.',
        'Wählen Sie diese Wörter.',
        'Dann kommen Sie wieder zu dieser Seite.',
      ],
    },
    {
      heading: 'Die Teile von einer Seite',
      pictogram: 'buch',
      lines: [
        'Manche Texte sind lang.',
        'Dann hat der Text mehrere Teile.',
        'Jeder Teil hat eine Überschrift.',
        'Die Bilder helfen beim Verstehen.',
      ],
    },
  ],
  accessibility: [
    {
      heading: 'Alle sollen die Seite benutzen können',
      pictogram: 'gesetz',
      lines: [
        'Das steht in einem Gesetz.',
        'Ein Computer-Programm prüft unsere Seiten.',
        'Vieles klappt schon.',
      ],
    },
    {
      heading: 'Das klappt noch nicht',
      pictogram: 'barriere',
      lines: [
        'Es gibt keine Filme in Gebärden-Sprache.',
        'Prüf-Gruppen kennen die leichten Texte noch nicht.',
        '2 Texte gibt es nur in schwerer Sprache.',
        'Es gibt noch kein Formular für Barrieren.',
        'Die Seiten für das Amt haben noch Barrieren.',
      ],
      words: [
        {
          word: 'Barriere',
          lines: ['Eine Barriere ist ein Hindernis.', 'Zum Beispiel: Ein Text ist zu schwer.'],
        },
      ],
      links: [{ label: 'Mehr dazu lesen', href: '/leichte-sprache/barrierefreiheit' }],
    },
    {
      heading: 'Klappt etwas nicht?',
      pictogram: 'melden',
      lines: ['Dann sagen Sie es uns.', 'Schreiben Sie uns eine E-Mail.', 'Ein Satz ist genug.'],
      mail: { label: 'E-Mail', address: 'amt52@kreis-dueren.de' },
      links: [{ label: 'Barriere melden', href: '/leichte-sprache/barriere-melden' }],
    },
    easyQuestions,
  ],
}
