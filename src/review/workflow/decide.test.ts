import { describe, expect, it } from '@jest/globals'

import { decideStep } from './decide'
import type { Question } from './decide'
import type { Entry, EntryKind } from './entry'
import { ruleFor } from './rules'
import type { RuleSettings } from './rules'
import { situationOf } from './situation'

const MONDAY = '2026-11-23T09:00:00.000Z'
const THURSDAY = '2026-11-26T09:00:00.000Z'
const TEXT = 'f1'

const entry = (kind: EntryKind, by: string, more: Partial<Entry> = {}): Entry => ({
  kind,
  by,
  on: MONDAY,
  reason: '',
  fingerprint: TEXT,
  ...more,
})
const editedBy = (by: string) => entry('edit', by)
const submittedBy = (by: string) => entry('submit', by, { dueOn: '2026-11-25' })
const releasedBy = (by: string) => entry('release', by)

const settings: RuleSettings = {
  byKind: { news: 'editor', pages: 'nobody', projects: 'both' },
  byTopic: { children: 'board' },
  boardMembers: 2,
  deadlineDays: 2,
}
const EDITOR = ruleFor({ kind: 'news', topics: [], editors: 2 }, settings)
const NOBODY = ruleFor({ kind: 'pages', topics: [], editors: 2 }, settings)
const BOARD = ruleFor({ kind: 'pages', topics: ['children'], editors: 2 }, settings)
const BOTH = ruleFor({ kind: 'projects', topics: [], editors: 2 }, settings)

interface Given extends Partial<Omit<Question, 'situation'>> {
  log: Entry[]
  text?: string
  isPublic?: boolean
}

const decide = ({ isPublic = false, log, text = TEXT, ...more }: Given) =>
  decideStep({
    step: 'release',
    situation: situationOf(log, { fingerprint: text, isPublic }),
    rule: EDITOR,
    actor: 'B',
    reviews: [],
    now: MONDAY,
    reason: 'Ein Grund, den alle verstehen.',
    ...more,
  })

const inReview = [editedBy('A'), submittedBy('A')]
const released = [...inReview, releasedBy('B')]
const good = (person: string, fingerprint = TEXT) => ({
  person,
  isGood: true,
  fingerprint,
  isFirstHand: true,
})
const onPaper = (person: string) => ({ ...good(person), isFirstHand: false })

describe('allowed is', () => {
  it.each<[string, Given]>([
    ['to submit a draft', { step: 'submit', log: [editedBy('A')], actor: 'A' }],
    ['that a second person releases', { log: inReview }],
    [
      'that the author releases after somebody else corrected the text',
      { log: [...inReview, editedBy('B')], actor: 'A' },
    ],
    ['to publish what was released', { step: 'publish', log: released, actor: 'A' }],
    [
      'that planned work publishes what was released',
      { step: 'publish', log: released, actor: undefined },
    ],
    ['to give a text back with a remark', { step: 'return', log: inReview }],
    ['to give a released text back', { step: 'return', log: released, actor: 'A' }],
    [
      'to publish without review once the deadline is over, with a reason',
      { step: 'bypass', log: inReview, actor: 'A', now: THURSDAY },
    ],
    [
      'to correct a typing error without a new review',
      { step: 'minor', log: released, text: 'f2', minorProblems: [], actor: 'A' },
    ],
    [
      'to bypass with a typing error corrected',
      { step: 'bypass', log: inReview, text: 'f2', minorProblems: [], now: THURSDAY },
    ],
    ['to take a text out of review', { step: 'withdraw', log: inReview, actor: 'A' }],
    ['to take back what was released', { step: 'withdraw', log: released, actor: 'A' }],
    ['to withdraw what is public', { step: 'withdraw', log: released, isPublic: true }],
    [
      'to publish without review where the rule asks for nobody',
      { step: 'publish', log: [], rule: NOBODY },
    ],
    ['to save again what is public already', { step: 'publish', log: [], isPublic: true }],
    [
      'that the author releases what the board found good',
      { log: inReview, rule: BOARD, actor: 'A', reviews: [good('m'), good('n')] },
    ],
    [
      'that the second editor releases what the board found good',
      { log: inReview, rule: BOTH, reviews: [good('m'), good('n')] },
    ],
    [
      'to publish what a program of the county has loaded',
      { step: 'publish', log: [entry('load', '')] },
    ],
  ])('%s', (_title, given) => {
    expect(decide(given)).toMatchObject({ isAllowed: true })
  })
})

describe('refused is', () => {
  it.each<[string, Given, RegExp]>([
    ['that the author releases alone', { log: inReview, actor: 'A' }, /zuletzt geändert/],
    [
      'that a reviewer releases their own correction',
      { log: [...inReview, editedBy('B')] },
      /zuletzt geändert/,
    ],
    [
      'that whoever submitted an old text releases it',
      { log: [submittedBy('A')], actor: 'A' },
      /zuletzt geändert/,
    ],
    [
      'that the author releases words that were public once, because somebody else submits them',
      {
        log: [...released, entry('publish', 'A'), entry('withdraw', 'A'), submittedBy('C')],
        actor: 'A',
      },
      /zuletzt geändert/,
    ],
    ['to release a draft', { log: [editedBy('A')] }, /zuerst zur Prüfung/],
    ['to release twice', { log: released }, /schon freigegeben/],
    ['to publish a draft', { step: 'publish', log: [editedBy('A')] }, /zuerst zur Prüfung/],
    ['to publish during the review', { step: 'publish', log: inReview }, /in Prüfung/],
    [
      'to publish what was changed after the release',
      { step: 'publish', log: released, text: 'f2' },
      /seit der Freigabe geändert/,
    ],
    [
      'to publish what was given back after the release',
      { step: 'publish', log: [...released, entry('return', 'B')] },
      /zuerst zur Prüfung/,
    ],
    [
      'to publish what was withdrawn',
      { step: 'publish', log: [...released, entry('publish', 'A'), entry('withdraw', 'A')] },
      /zuerst zur Prüfung/,
    ],
    [
      'to publish an older text that was released once',
      { step: 'publish', log: [...released, entry('release', 'B', { fingerprint: 'f2' })] },
      /seit der Freigabe geändert/,
    ],
    [
      'to bypass before the deadline',
      { step: 'bypass', log: inReview, now: '2026-11-25T20:00:00.000Z' },
      /Frist läuft noch/,
    ],
    [
      'to bypass without a reason',
      { step: 'bypass', log: inReview, now: THURSDAY, reason: 'eilig' },
      /Warum/,
    ],
    [
      'to bypass with another text than was submitted',
      { step: 'bypass', log: inReview, now: THURSDAY, text: 'f2', minorProblems: ['Zahl.'] },
      /seit der Abgabe geändert/,
    ],
    [
      'to bypass what was never submitted',
      { step: 'bypass', log: [], now: THURSDAY },
      /zuerst zur Prüfung/,
    ],
    [
      'a big change under the name of a small one',
      { step: 'minor', log: released, text: 'f2', minorProblems: ['Eine Zahl ist anders.'] },
      /mehr als ein Tippfehler. Eine Zahl/,
    ],
    [
      'a small change in a text that nobody ever released',
      { step: 'minor', log: [editedBy('A')] },
      /noch niemand freigegeben/,
    ],
    [
      'a small change without a word on it',
      { step: 'minor', log: released, text: 'f2', minorProblems: [], reason: ' ' },
      /Was haben Sie berichtigt/,
    ],
    [
      'to give a text back without a remark',
      { step: 'return', log: inReview, reason: '' },
      /Was soll anders werden/,
    ],
    ['to give the own text back', { step: 'return', log: inReview, actor: 'A' }, /Zurückziehen/],
    ['to withdraw a draft', { step: 'withdraw', log: [] }, /nichts zurückzuziehen/],
    [
      'to submit where nobody has to review',
      { step: 'submit', log: [], rule: NOBODY },
      /braucht keine Prüfung/,
    ],
    ['to submit twice', { step: 'submit', log: inReview }, /schon in Prüfung/],
    [
      'to release while the board has not answered',
      { log: inReview, rule: BOTH, reviews: [good('m')] },
      /fehlt noch 1 Mitglied/,
    ],
    [
      'to count one member twice',
      { log: inReview, rule: BOARD, reviews: [good('m'), good('m')] },
      /fehlt noch 1 Mitglied/,
    ],
    [
      'to count answers to another text',
      { log: inReview, rule: BOARD, reviews: [good('m'), good('n', 'f0')] },
      /fehlt noch 1 Mitglied/,
    ],
    [
      'that the author alone releases what a second editor and the board must read',
      { log: inReview, rule: BOTH, actor: 'A', reviews: [good('m'), good('n')] },
      /zuletzt geändert/,
    ],
    [
      'that the author releases on answers of the board that somebody typed in',
      { log: inReview, rule: BOARD, actor: 'A', reviews: [onPaper('m'), onPaper('n')] },
      /zuletzt geändert/,
    ],
    ['any step without a person', { log: inReview, actor: undefined }, /Person/],
  ])('%s', (_title, given, message) => {
    const decision = decide(given)
    expect(decision).toMatchObject({ isAllowed: false, message: expect.stringMatching(message) })
  })
})

describe('the rule of a text', () => {
  it('asks for what its kind and its topics ask for together', () => {
    expect(ruleFor({ kind: 'news', topics: ['children'], editors: 3 }, settings)).toMatchObject({
      needsEditor: true,
      boardMembers: 2,
    })
  })

  it('asks for no second editor where there is one account', () => {
    expect(ruleFor({ kind: 'news', topics: [], editors: 1 }, settings)).toMatchObject({
      needsEditor: false,
      isAlone: true,
    })
  })

  it('asks for nothing of a kind that is not set', () => {
    expect(ruleFor({ kind: 'other', topics: ['other'], editors: 3 }, settings)).toMatchObject({
      needsEditor: false,
      boardMembers: 0,
    })
  })
})
