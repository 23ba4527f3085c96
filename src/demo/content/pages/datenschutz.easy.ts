import { easyQuestions } from '../easyQuestions'
import type { DemoEasyText } from '../types'

/** Easy text on privacy. */
export const datenschutzEasy: DemoEasyText = {
  title: 'Daten-Schutz',
  teaser: 'Wir merken uns nicht: Wer sind Sie?',
  sections: [
    {
      heading: 'Was ist Daten-Schutz?',
      pictogram: 'datenschutz',
      lines: [
        'Ihr Name und Ihre Adresse sind **Daten**.',
        'Ihre Daten gehören Ihnen.',
        'Andere dürfen sie nicht einfach benutzen.',
        'Das heißt: Daten-Schutz.',
      ],
    },
    {
      heading: 'Sie lesen hier',
      pictogram: 'lesen',
      lines: [
        'Sie müssen Ihren Namen nicht sagen.',
        'Wir speichern nichts auf Ihrem Computer.',
        'Wir geben keine Daten an andere Firmen.',
        'Es gibt keine Werbung.',
      ],
    },
    {
      heading: 'Was schreibt unser Computer auf?',
      pictogram: 'computer',
      lines: [
        'Unser Computer schreibt auf: Diese Seite war offen.',
        'Er schreibt auch die Uhrzeit auf.',
        'Er schreibt einen Teil von Ihrer **IP-Adresse** auf.',
        'Damit wissen wir nicht: Wer sind Sie?',
        'Ihre Such-Wörter schreibt er nicht auf.',
      ],
    },
    {
      heading: 'Sie wünschen sich einen Text',
      pictogram: 'leichte-sprache',
      lines: [
        'Ein Text in Leichter Sprache fehlt?',
        'Dann können Sie ihn wünschen.',
        'Wir zählen nur Ihren Wunsch.',
        'Ihren Namen speichern wir nicht.',
      ],
    },
    {
      heading: 'Sie schreiben uns',
      pictogram: 'e-mail',
      lines: [
        'Sie schreiben uns eine E-Mail.',
        'Dann bekommt das Amt Ihre E-Mail.',
        'Diese Internet-Seite speichert Ihre E-Mail nicht.',
      ],
    },
    {
      heading: 'Das fehlt noch',
      pictogram: 'achtung',
      lines: [
        'Diese Seite ist ein Beispiel.',
        'Hier fehlt noch: Wer passt auf Daten auf?',
        'Hier fehlen auch Ihre Rechte.',
        'Der Kreis schreibt das später dazu.',
      ],
    },
    easyQuestions,
  ],
}
