import { describe, expect, it } from '@jest/globals'

import { answersMail, inviteMail, linkMail, receiptMail, reminderMail } from './mails'

const facts = {
  name: 'Maria K.',
  title: 'Die Rampe',
  due: '4. Dezember 2026',
  link: 'https://kreis.example/pruefraum/link/k',
  duration: 'etwa 10 Minuten',
  contact: 'amt@kreis.example',
  counts: 'Verstanden und passend: 2. Nicht gut: 0.',
}
type Facts = typeof facts & { isEasy: boolean }

/** What a mail is for, and what it must say in both kinds of German. */
const MAILS: [string, (given: Facts) => { text: string }, string[]][] = [
  [
    'invites to an easy text',
    (given) => inviteMail({ ...given, isArticle: false }),
    [facts.title, facts.due, facts.link, facts.duration, facts.contact],
  ],
  [
    'invites to an article',
    (given) => inviteMail({ ...given, isArticle: true }),
    [facts.title, facts.due, facts.link, facts.duration, facts.contact],
  ],
  ['brings a new link', linkMail, [facts.link]],
  ['reminds of a review', reminderMail, [facts.title, facts.due, facts.link]],
  ['is the receipt of a review', receiptMail, [facts.title, facts.counts]],
  ['tells of answers', answersMail, [facts.title, facts.link]],
]

describe('a mail of the review room', () => {
  it.each(MAILS)('that %s says what is needed, in easy and in standard German', (_, write, all) => {
    for (const isEasy of [true, false]) {
      const { text } = write({ ...facts, isEasy })
      const greeting = isEasy ? 'Guten Tag, Maria K.!' : 'Guten Tag Maria K.,'
      for (const part of [...all, greeting]) expect(text).toContain(part)
      expect(text).not.toMatch(/undefined|<[a-z]/i)
      // Links in earlier mails still work (keys.ts), and no mail may say otherwise.
      expect(text).not.toContain('gelten nicht mehr')
    }
  })

  it.each([
    [true, false, 'Der Text heißt: Die Rampe\nBitte prüfen Sie ihn.'],
    [true, true, 'Er ist nicht in Leichter Sprache.'],
    [false, false, '„Die Rampe“ in Leichter Sprache zu prüfen'],
    [false, true, '„Die Rampe“ auf Barrieren, Wortwahl und Lücken zu prüfen'],
  ])('says what kind of text it is (easy words %j, article %j)', (isEasy, isArticle, words) => {
    expect(inviteMail({ ...facts, isEasy, isArticle }).text).toContain(words)
  })
})
