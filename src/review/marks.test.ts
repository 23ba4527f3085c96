import { describe, expect, it } from '@jest/globals'

import { isSignature, progressOf, readVerdict } from './marks'
import type { Marks, Verdict } from './marks'
import { reviewUnits } from './reviewUnits'

const section = (lines: string, more: object = {}) => ({
  heading: 'Der Bus',
  lines,
  image: '',
  details: [],
  words: [],
  ...more,
})
const units = (...lines: string[]) => reviewUnits({ sections: lines.map((one) => section(one)) })
const mark = (verdict: Verdict) => ({ verdict, remark: '', on: '2026-11-02', text: 'x' })
const all = (verdict: Verdict, of: ReturnType<typeof units>): Marks =>
  Object.fromEntries(of.map(({ key }) => [key, mark(verdict)]))

describe('the questions about a text', () => {
  it('are its sentences, then the picture, then what explains its words', () => {
    const found = reviewUnits({
      sections: [
        section('Der **Bus** kommt.\n\nEr hält hier.', {
          image: 'bus',
          words: [{ word: 'Bus', lines: 'Ein großes Auto.' }],
        }),
      ],
    })
    expect(found.map(({ heading, kind, text }) => [kind, heading, text])).toEqual([
      ['sentence', 'Der Bus', 'Der Bus kommt.'],
      ['sentence', 'Der Bus', 'Er hält hier.'],
      ['picture', 'Der Bus', 'Der Bus kommt.\nEr hält hier.'],
      ['sentence', 'Das bedeutet: Bus', 'Ein großes Auto.'],
    ])
  })

  it('keep their names when other sentences come, go or move', () => {
    const [one, two] = units('Eins.\nZwei.')
    const [, moved, , first] = units('Neu.\nZwei.\nDrei.\nEins.')
    expect([first?.key, moved?.key]).toEqual([one?.key, two?.key])
  })

  it('have different names although the words are the same', () => {
    const found = units('Rufen Sie an.\nRufen Sie an.', 'Rufen Sie an.')
    expect(new Set(found.map(({ key }) => key)).size).toBe(3)
  })

  it('get a new name with one other letter', () => {
    expect(units('Der Bus kommt.')[0]?.key).not.toBe(units('Der Zug kommt.')[0]?.key)
  })
})

describe('a review', () => {
  const before = units('Eins.\nZwei.\nDrei.')
  const [one, two] = before

  it('goes on at the first sentence without a mark', () => {
    const marks = { [one?.key ?? '']: mark('understood') }
    expect(progressOf(before, marks)).toMatchObject({ done: 1, total: 3, next: two, changed: [] })
  })

  it('keeps its marks when the text changes, asks what is new, and says so', () => {
    const after = units('Eins.\nZwei neu.\nDrei.')
    const seen = before.map(({ key }) => key)
    const progress = progressOf(after, all('understood', before), seen)
    expect(progress).toMatchObject({ done: 2, next: after[1], changed: [after[1]?.key] })
    expect(progress.counts).toMatchObject({ understood: 2 })
  })

  it.each([
    ['every sentence was understood', all('understood', before), true],
    [
      'one was not understood',
      { ...all('understood', before), [two?.key ?? '']: mark('wrong') },
      false,
    ],
    ['one has no mark', { [one?.key ?? '']: mark('understood') }, false],
  ])('where %s: signs is %j', (_title, marks, expected) => {
    expect(isSignature(before, marks)).toBe(expected)
  })

  it('signs no empty text', () => {
    expect(isSignature([], {})).toBe(false)
  })

  it.each([
    ['understood', 'understood'],
    ['fits', undefined],
    ['', undefined],
    [['understood'], undefined],
  ])('takes %j of a sentence as %j', (given, verdict) => {
    expect(one && readVerdict(one, given)).toBe(verdict)
  })
})
