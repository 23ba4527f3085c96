import { describe, expect, it } from '@jest/globals'

import { articleUnits } from './articleUnits'
import type { ReadSection } from './articleUnits'
import { earlierNotes, isAnswered, markUnit, needsAnswer, progressOf } from './marks'
import type { Marks } from './marks'

const section = (more: Partial<ReadSection> = {}): ReadSection => ({
  place: 'der-weg',
  heading: 'Der Weg',
  lines: ['Der Weg hat Stufen.'],
  links: [],
  image: '',
  ...more,
})
const [unit] = articleUnits([section()])
const marked = (notes: Record<string, string>, before: Marks = {}, on = '2026-11-28T10:00:00Z') =>
  (unit && markUnit(before, unit, { verdict: '', remark: '', notes }, { on })) ?? {}

describe('the sections of an article', () => {
  it.each([
    ['a word', { lines: ['Der Weg hat eine Rampe.'] }],
    ['the heading', { heading: 'Der neue Weg' }],
    ['the target of a link', { links: ['https://kreis.example'] }],
    ['the picture', { image: 'b1' }],
  ])('are asked again with another %s', (_title, more) => {
    expect(articleUnits([section(more)])[0]?.key).not.toBe(unit?.key)
  })

  it.each([
    ['they move', [section({ heading: 'Neu', lines: ['Neu.'] }), section()]],
    ['white space differs', [section({ lines: [' Der  Weg hat\nStufen. '] })]],
    ['their place has another name', [section({ place: 'weg' })]],
  ])('keep their names where %s', (_title, sections) => {
    expect(articleUnits(sections).at(-1)?.key).toBe(unit?.key)
  })

  it('that hold nothing are not asked about', () => {
    expect(articleUnits([section({ heading: '', lines: [' '] })])).toEqual([])
  })
})

describe('notes on a section', () => {
  it('are marks of their own, and a section without notes counts as read', () => {
    expect(
      Object.values(marked({ barrier: 'Stufen!', praise: ' ' })).map((one) => one.verdict),
    ).toEqual(['read', 'barrier'])
    expect(progressOf(unit ? [unit] : [], marked({}))).toMatchObject({ done: 1, total: 1 })
  })

  it('go when their words are taken away, and leave other sections alone', () => {
    const other = { other: { verdict: 'read' as const, remark: '', on: '', text: '' } }
    const before = { ...other, ...marked({ barrier: 'Stufen!', missing: 'Zeiten' }) }
    const after = marked({ missing: 'Zeiten' }, before)
    expect(Object.values(after).map((one) => one.verdict)).toEqual(['read', 'read', 'missing'])
  })

  it('that say the same keep their time, so the answer stays; others open it again', () => {
    const key = `${unit?.key ?? ''}:barrier`
    const before = marked({ barrier: 'Stufen!' })
    const answer = { on: '2026-11-28T11:00:00Z' }
    const later = '2026-11-28T12:00:00Z'
    const [same, other] = [
      marked({ barrier: 'Stufen!' }, before, later)[key],
      marked({ barrier: 'Zu steil!' }, before, later)[key],
    ]
    expect([same && isAnswered(same, answer), other && isAnswered(other, answer)]).toEqual([
      true,
      false,
    ])
  })

  it.each([
    ['barrier', true],
    ['wording', true],
    ['missing', true],
    ['praise', false],
  ])('of the kind %s ask for an answer: %j', (kind, expected) => {
    const mark = marked({ [kind]: 'Wort' })[`${unit?.key ?? ''}:${kind}`]
    expect(mark && needsAnswer(mark)).toBe(expected)
  })

  it('on the old words stand beside the new ones until these are marked', () => {
    const now = articleUnits([section({ lines: ['Der Weg hat eine Rampe.'] })])
    const marks = marked({ barrier: 'Stufen!' })
    expect(now[0] && earlierNotes(now[0], now, marks)).toMatchObject([
      ['barrier', { remark: 'Stufen!' }],
    ])
    const all = now[0] && markUnit(marks, now[0], { verdict: '', remark: '' }, { on: '' })
    expect(now[0] && earlierNotes(now[0], now, all ?? {})).toEqual([])
  })

  it('on words that only moved stay with them, and are not shown beside the new ones', () => {
    const now = articleUnits([
      section({ lines: ['Der Weg hat eine Rampe.'] }),
      section({ place: 'der-alte-weg' }),
    ])
    const marks = marked({ barrier: 'Stufen!' })
    expect(now[1] && now[1].key in marks).toBe(true)
    expect(now[0] && earlierNotes(now[0], now, marks)).toEqual([])
  })
})
