import { describe, expect, it } from '@jest/globals'

import type { ShownGateFinding } from '../../shared/a11yGate'
import { inOrder, pageText, recordFrom, stateOf, summaryOf } from './panelModel'

const finding = (more: Partial<ShownGateFinding> = {}): ShownGateFinding => ({
  check: 'link-generic-text',
  level: 'error',
  place: { field: 'body', block: 1, label: 'Text, 2. Absatz' },
  excerpt: 'hier',
  criterion: 'WCAG22_244_LINK_PURPOSE',
  why: { number: '2.4.4', name: 'Linkzweck (im Kontext)' },
  message: 'Der Link „hier“ sagt nicht, wohin er führt.',
  repair: 'Nehmen Sie als Linktext, was man dort findet.',
  fingerprint: 'abc',
  ...more,
})
const question = finding({ level: 'question' })
const answered = finding({
  level: 'question',
  answer: { answer: 'Ja', by: 'Eva', on: '2026-11-28T10:00:00.000Z' },
})
const known = finding({
  override: {
    what: 'Das PDF ist ein Scan.',
    reason: 'Wird gerade neu gesetzt.',
    repairBy: '2027-01-31T00:00:00.000Z',
    by: 'Eva',
  },
})

describe('summaryOf', () => {
  it.each([
    ['nothing is found', [], 'Nichts gefunden.'],
    ['all is settled', [answered, known], 'Alles behoben oder beantwortet.'],
    [
      'one error is open',
      [finding(), answered],
      '1 Barriere offen. Mit Barrieren lässt sich der Text nicht veröffentlichen.',
    ],
    [
      'errors and questions are open',
      [finding(), finding(), question],
      '2 Barrieren und 1 Frage offen. Mit Barrieren lässt sich der Text nicht veröffentlichen.',
    ],
    [
      'questions are open',
      [question, question],
      '2 Fragen offen. Veröffentlichen geht. Bis Sie antworten, steht der Text unter „Seiten mit Barrieren“.',
    ],
  ])('says what is left when %s', (_, findings, text) => {
    expect(summaryOf(findings)).toBe(text)
  })
})

describe('the panel', () => {
  it('puts errors first and what is settled last', () => {
    expect(inOrder([answered, question, known, finding()])).toEqual([
      finding(),
      question,
      answered,
      known,
    ])
  })

  it.each([
    [finding(), 'Barriere'],
    [question, 'Frage'],
    [answered, 'Beantwortet'],
    [known, 'Bekannte Barriere bis 31. Januar 2027'],
  ])('says in words how far a finding is', (one, text) => {
    expect(stateOf(one)).toBe(text)
  })

  it('sends only what is checked', () => {
    expect(recordFrom({ title: 'A', slug: 'a', picture: null, facts: [{ value: '1' }] })).toEqual({
      title: 'A',
      facts: [{ value: '1' }],
    })
  })

  it('says so where the server has no browser', () => {
    expect(pageText({ state: 'unavailable', faults: [] })).toMatch(/keinen Browser/)
  })
})
