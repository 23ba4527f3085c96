import { mailText } from '../shared/mailText'
import type { MailText } from '../shared/mailText'

/** The body that helps where our answer does not. */
export interface OmbudsOffice {
  name: string
  lines: readonly string[]
  url?: string
}

interface CaseFacts {
  number: string
  /** In easy words, because the report came that way. */
  easy: boolean
  ombuds: OmbudsOffice
  /** Address of the page on which the case can be seen. */
  link: string
}

/** Says that a report is there: number, key, and when an answer comes. Deadlines as people write them. */
export function receiptMail(facts: CaseFacts & { key: string; due: string; last: string }) {
  const { due, easy, key, last, link, number } = facts
  return mailText(
    easy ? `Ihre Nachricht ist da: ${number}` : `Ihre Meldung ist da: ${number}`,
    easy
      ? [
          'Guten Tag.',
          '',
          'Sie haben uns gesagt: Etwas geht nicht.',
          'Danke.',
          `Ihre Nummer ist: ${number}`,
          `Ihr Schlüssel ist: ${key}`,
          '',
          `Sie bekommen eine Antwort bis zum ${last}.`,
          'Hier sehen Sie: So weit sind wir.',
          link,
          'Zeigen Sie diesen Link nur Menschen, denen Sie vertrauen.',
          '',
          ...ombudsLines(facts),
        ]
      : [
          'Guten Tag,',
          '',
          'danke, dass Sie uns eine Barriere gemeldet haben.',
          `Ihre Nummer: ${number}`,
          `Ihr Schlüssel: ${key}`,
          '',
          `Sie bekommen in der Regel bis zum ${due} eine Antwort, spätestens am ${last}.`,
          'Wie weit wir sind, sehen Sie jederzeit hier. Nur wer diese Adresse hat, sieht die Seite:',
          link,
          '',
          ...ombudsLines(facts),
        ],
  )
}

/** An interim notice, in the editor's words. */
export function interimMail(facts: CaseFacts & { words: string; last: string }): MailText {
  const { easy, last, number, words } = facts
  return mailText(`Zwischenstand zu Ihrer Meldung ${number}`, [
    ...opening(facts),
    ...(easy ? ['So weit sind wir:'] : []),
    words,
    '',
    easy
      ? `Sie bekommen eine Antwort bis zum ${last}.`
      : `Unsere Antwort bekommen Sie spätestens am ${last}.`,
    '',
    ...seeLines(facts),
    '',
    ...ombudsLines(facts),
  ])
}

/** The answer, in the editor's words. */
export function answerMail(facts: CaseFacts & { words: string }): MailText {
  return mailText(`Unsere Antwort zu Ihrer Meldung ${facts.number}`, answerLines(facts))
}

/** The answer as a letter, or to be read out on the telephone; it ends with the same pointer as the mail. */
export const answerLetter = (facts: CaseFacts & { words: string }): string =>
  answerLines(facts).join('\n')

const answerLines = (facts: CaseFacts & { words: string }): string[] => [
  ...opening(facts),
  ...(facts.easy ? ['Das ist unsere Antwort:'] : []),
  facts.words,
  '',
  ...seeLines(facts),
  '',
  ...ombudsLines(facts),
]

const opening = ({ easy, number }: CaseFacts): string[] =>
  easy
    ? [
        'Guten Tag.',
        '',
        'Sie haben uns gesagt: Etwas geht nicht.',
        `Ihre Nummer ist: ${number}`,
        '',
      ]
    : ['Guten Tag,', '', `Sie haben uns eine Barriere gemeldet. Ihre Nummer: ${number}`, '']

const seeLines = ({ easy, link }: CaseFacts): string[] =>
  easy
    ? [
        'Möchten Sie nachsehen: So weit sind wir?',
        'Sie brauchen Ihre Nummer und Ihren Schlüssel.',
        link,
      ]
    : ['Mit Nummer und Schlüssel sehen Sie den Stand hier:', link]

/** Every answer names the way on (BITVNRW § 5, BGG NRW § 10d). */
function ombudsLines({ easy, ombuds }: CaseFacts): string[] {
  const { lines, name, url } = ombuds
  const address = [name, ...lines, ...(url === undefined ? [] : [url])].filter(
    (line) => line !== '',
  )
  return easy
    ? [
        'Sind Sie nicht zufrieden?',
        'Oder bekommen Sie keine Antwort?',
        'Dann hilft die Ombuds-Stelle.',
        'Das kostet nichts.',
        ...address,
      ]
    : [
        'Genügt Ihnen unsere Antwort nicht, oder kommt keine? Dann können Sie sich an die Ombudsstelle wenden. Das kostet nichts:',
        ...address,
      ]
}
