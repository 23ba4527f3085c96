import { greetingLine, mailText as mail } from '../shared/mailText'
import type { MailText } from '../shared/mailText'

interface MailFacts {
  name: string
  /** Title of the text to review. */
  title: string
  /** "4. Dezember 2026" */
  due: string
  link: string
  /** "etwa 10 Minuten" */
  duration: string
  /** Whom to ask. */
  contact: string
  isEasy: boolean
  /** A standard article, not an easy text. */
  isArticle: boolean
}

/** Invites to a review. In easy words where the reviewer wishes that. */
export function inviteMail(facts: MailFacts): MailText {
  const { contact, due, duration, isArticle, isEasy, link, name, title } = facts
  const subject = isEasy ? `Bitte prüfen Sie einen Text: ${title}` : `Bitte um Prüfung: ${title}`
  return mail(
    subject,
    isEasy
      ? [
          greetingLine(name, true),
          '',
          'Wir haben einen neuen Text.',
          `Der Text heißt: ${title}`,
          ...(isArticle ? ['Er ist nicht in Leichter Sprache.'] : []),
          'Bitte prüfen Sie ihn.',
          `Das dauert ${duration}.`,
          `Sie haben Zeit bis zum ${due}.`,
          '',
          'So geht es:',
          'Klicken Sie auf diesen Link:',
          link,
          'Dann sehen Sie einen Knopf.',
          'Klicken Sie auf den Knopf.',
          'Der Link geht nur einmal.',
          'Sie können später einen neuen Link bekommen.',
          '',
          'Haben Sie Fragen?',
          `Schreiben Sie uns: ${contact}`,
        ]
      : [
          greetingLine(name, false),
          '',
          `wir bitten Sie, den Text „${title}“ ${isArticle ? 'auf Barrieren, Wortwahl und Lücken' : 'in Leichter Sprache'} zu prüfen. Das dauert ${duration}. Bitte antworten Sie bis zum ${due}.`,
          '',
          'Mit diesem Link kommen Sie in den Prüfraum:',
          link,
          'Er gilt einmal und 30 Tage. Im Prüfraum können Sie jederzeit einen neuen anfordern.',
          '',
          `Fragen beantworten wir gern: ${contact}`,
        ],
  )
}

/** Sends a new way into the room to somebody who asked for it. */
export function linkMail({
  isEasy,
  link,
  name,
}: Pick<MailFacts, 'isEasy' | 'link' | 'name'>): MailText {
  return mail(
    isEasy ? 'Ihr neuer Link' : 'Ihr neuer Link zum Prüfraum',
    isEasy
      ? [
          greetingLine(name, true),
          '',
          'Hier ist Ihr neuer Link:',
          link,
          'Klicken Sie auf den Link.',
          'Der Link geht nur einmal.',
          '',
          'Sie wollten keinen Link?',
          'Dann löschen Sie diese E-Mail.',
        ]
      : [
          greetingLine(name, false),
          '',
          'mit diesem Link kommen Sie in den Prüfraum:',
          link,
          'Er gilt einmal und 30 Tage.',
          '',
          'Haben Sie keinen Link angefordert, löschen Sie diese Nachricht bitte.',
        ],
  )
}

/** Reminds of a review that is due soon. */
export function reminderMail({
  due,
  isEasy,
  link,
  name,
  title,
}: Pick<MailFacts, 'due' | 'isEasy' | 'link' | 'name' | 'title'>): MailText {
  return mail(
    isEasy ? `Denken Sie an den Text: ${title}` : `Erinnerung: ${title}`,
    isEasy
      ? [
          greetingLine(name, true),
          '',
          `Sie wollten diesen Text prüfen: ${title}`,
          `Sie haben noch Zeit bis zum ${due}.`,
          '',
          'Hier ist ein neuer Link:',
          link,
          '',
          'Sie haben keine Zeit?',
          'Das ist nicht schlimm.',
        ]
      : [
          greetingLine(name, false),
          '',
          `die Prüfung von „${title}“ ist bis zum ${due} vorgesehen. Mit diesem Link machen Sie weiter:`,
          link,
          '',
          'Haben Sie keine Zeit, ist das in Ordnung.',
        ],
  )
}

/** The receipt after a review was sent. */
export function receiptMail({
  counts,
  isEasy,
  name,
  title,
}: Pick<MailFacts, 'isEasy' | 'name' | 'title'> & { counts: string }): MailText {
  return mail(
    isEasy ? 'Danke für Ihre Prüfung' : `Ihre Prüfung ist da: ${title}`,
    isEasy
      ? [
          greetingLine(name, true),
          '',
          'Ihre Antworten sind da.',
          `Der Text heißt: ${title}`,
          counts,
          '',
          'Wir lesen jetzt Ihre Antworten.',
          'Danach schreiben wir Ihnen.',
          'Danke!',
        ]
      : [
          greetingLine(name, false),
          '',
          `Ihre Prüfung von „${title}“ ist bei uns angekommen: ${counts}`,
          '',
          'Wir beantworten jede Anmerkung und schreiben Ihnen dann. Vielen Dank!',
        ],
  )
}

/** Every remark of a review has its answer. */
export function answersMail({
  isEasy,
  link,
  name,
  title,
}: Pick<MailFacts, 'isEasy' | 'link' | 'name' | 'title'>): MailText {
  return mail(
    isEasy ? 'Wir haben Ihnen geantwortet' : `Unsere Antworten: ${title}`,
    isEasy
      ? [
          greetingLine(name, true),
          '',
          'Wir haben Ihre Antworten gelesen.',
          `Der Text heißt: ${title}`,
          'Wir haben Ihnen geantwortet.',
          '',
          'Hier ist ein neuer Link:',
          link,
          '',
          'Danke für Ihre Hilfe!',
        ]
      : [
          greetingLine(name, false),
          '',
          `wir haben alle Ihre Anmerkungen zu „${title}“ beantwortet. Sie finden die Antworten im Prüfraum:`,
          link,
          '',
          'Vielen Dank für Ihre Hilfe!',
        ],
  )
}
