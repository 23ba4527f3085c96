import { describe, expect, it } from '@jest/globals'

import type { ShownFinding } from '../../shared/easyCheck'
import {
  countsText,
  inOrder,
  lengthText,
  placeText,
  selectionOf,
  withSuggestion,
} from './panelModel'

const finding = (overrides: Partial<ShownFinding> = {}): ShownFinding => ({
  rule: 'LS06',
  level: 'warn',
  section: 1,
  part: 'line',
  line: 1,
  start: 4,
  end: 8,
  words: 'Zug',
  text: 'Der Zug kommt.',
  message: 'Ändern Sie das.',
  why: 'Darum.',
  source: 'BITV',
  ...overrides,
})
const answer = (findings: ShownFinding[], sentences = 0, words = 0) => ({
  findings,
  sentences,
  words,
  standard: [],
})

describe('the panel', () => {
  it.each([
    [[], 'Nichts gefunden.'],
    [[finding()], '0 sperren, 1 Warnung, 0 Hinweise'],
    [[finding({ level: 'block' }), finding({ level: 'info' })], '1 sperrt, 0 Warnungen, 1 Hinweis'],
    [
      [finding({ kept: { rule: 'LS06', text: '', words: '', reason: 'Name' } })],
      'Nichts gefunden.',
    ],
  ])('counts what is open', (findings, text) => {
    expect(countsText(answer(findings))).toBe(text)
  })

  it.each([
    [1, 5, '1 Satz, 5 Wörter, Lesezeit etwa 1 Minute'],
    [40, 240, '40 Sätze, 240 Wörter, Lesezeit etwa 3 Minuten'],
  ])('says how long the text is', (sentences, words, text) => {
    expect(lengthText(answer([], sentences, words))).toBe(text)
  })

  it.each([
    [finding(), 'Abschnitt 2, Zeile 2'],
    [finding({ part: 'heading' }), 'Abschnitt 2, Überschrift'],
    [finding({ part: 'section' }), 'Abschnitt 2'],
    [finding({ part: 'title' }), 'Titel'],
    [finding({ part: 'teaser' }), 'Ein Satz für Listen'],
  ])('names the place', (one, text) => {
    expect(placeText(one)).toBe(text)
  })

  it.each([
    [
      'in its line',
      'Eins.\nDer Zug kommt.',
      finding({ start: 4, end: 7, suggestion: 'Bus' }),
      'Eins.\nDer Bus kommt.',
    ],
    [
      'in the heading',
      'Der Zug',
      finding({ part: 'heading', start: 4, end: 7, suggestion: 'Bus' }),
      'Der Bus',
    ],
    [
      'over two lines',
      'Eins.\nA und b geht.',
      finding({ start: 1, end: 12, suggestion: '.\nB geht' }),
      'Eins.\nA.\nB geht.',
    ],
    ['not where the line is gone', 'Eins.', finding({ suggestion: 'Bus' }), 'Eins.'],
  ])('puts a suggestion %s', (_title, value, one, changed) => {
    expect(withSuggestion(value, one)).toBe(changed)
  })

  it('finds the words in the field', () => {
    const value = 'Eins.\nDer Zug kommt.'
    const [start, end] = selectionOf(value, finding({ start: 4, end: 7 }))
    expect(value.slice(start, end)).toBe('Zug')
  })

  it('shows what blocks first and what is kept last', () => {
    const kept = finding({ kept: { rule: 'LS06', text: '', words: '', reason: 'Name' } })
    const block = finding({ level: 'block' })
    expect(inOrder([kept, finding(), block])).toEqual([block, finding(), kept])
  })
})
