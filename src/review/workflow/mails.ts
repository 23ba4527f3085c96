import { greetingLine, mailText as mail } from '../../shared/mailText'
import type { MailText } from '../../shared/mailText'

interface WorkflowMailFacts {
  /** Of whoever gets the mail. */
  name: string
  /** Who took the step. */
  by: string
  title: string
  /** The text in the admin. */
  link: string
  /** In the words of whoever took the step; may be empty. */
  reason: string
  /** "4. Dezember 2026"; absent where there is no deadline. */
  due?: string
  wantsEasy: boolean
}

/** Asks a colleague to review a text. */
export function submittedMail(facts: WorkflowMailFacts): MailText {
  const { by, due, link, title, wantsEasy } = facts
  return mail(
    `Bitte um Freigabe: ${title}`,
    wantsEasy
      ? [
          ...greeting(facts),
          `${by} hat einen Text geschrieben.`,
          `Der Text heißt: ${title}`,
          'Bitte lesen Sie den Text.',
          ...(due === undefined ? [] : [`Sie haben Zeit bis zum ${due}.`]),
          ...quoted(facts),
          '',
          'Hier ist der Text:',
          link,
          'Ist der Text gut? Dann drücken Sie auf: Freigeben.',
          'Ist etwas falsch? Dann drücken Sie auf: Zurückgeben.',
        ]
      : [
          ...greeting(facts),
          `${by} bittet um Prüfung des Textes „${title}“${due === undefined ? '' : ` bis zum ${due}`}.`,
          ...quoted(facts),
          '',
          'Lesen, freigeben oder zurückgeben können Sie ihn hier:',
          link,
        ],
  )
}

/** Reminds of a text that still waits for its review. */
export function waitingMail(facts: WorkflowMailFacts): MailText {
  const { by, due = '', link, title, wantsEasy } = facts
  return mail(
    `Erinnerung: ${title}`,
    wantsEasy
      ? [
          ...greeting(facts),
          `Der Text von ${by} wartet noch.`,
          `Der Text heißt: ${title}`,
          `Sie haben noch Zeit bis zum ${due}.`,
          '',
          'Hier ist der Text:',
          link,
        ]
      : [
          ...greeting(facts),
          `der Text „${title}“ von ${by} wartet noch auf eine Freigabe. Die Frist endet am ${due}. Danach darf er mit einer Begründung ohne Prüfung online gehen.`,
          '',
          link,
        ],
  )
}

/** Tells an author what became of the text. */
export function answeredMail(facts: WorkflowMailFacts & { isReleased: boolean }): MailText {
  const { by, isReleased, link, title, wantsEasy } = facts
  const subject = isReleased ? `Freigegeben: ${title}` : `Zurückgegeben: ${title}`
  if (wantsEasy)
    return mail(subject, [
      ...greeting(facts),
      `${by} hat Ihren Text gelesen.`,
      `Der Text heißt: ${title}`,
      ...(isReleased
        ? ['Der Text ist gut.', 'Sie können ihn jetzt veröffentlichen.']
        : ['Bitte ändern Sie noch etwas.']),
      ...quoted(facts),
      '',
      'Hier ist der Text:',
      link,
    ])
  return mail(subject, [
    ...greeting(facts),
    isReleased
      ? `${by} hat den Text „${title}“ freigegeben. Sie können ihn jetzt veröffentlichen.`
      : `${by} hat den Text „${title}“ zurückgegeben.`,
    ...quoted(facts),
    '',
    link,
  ])
}

const greeting = ({ name, wantsEasy }: WorkflowMailFacts): string[] => [
  greetingLine(name, wantsEasy),
  '',
]

const quoted = ({ by, reason, wantsEasy }: WorkflowMailFacts): string[] =>
  reason === '' ? [] : ['', wantsEasy ? `${by} schreibt:` : `Hinweis von ${by}:`, reason]
