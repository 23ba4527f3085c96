import { describe, expect, it } from '@jest/globals'

import { earnedLabel } from './earnedLabel'
import type { ReaderSignature } from './earnedLabel'

const sign = (name: string, more: Partial<ReaderSignature> = {}): ReaderSignature => ({
  name,
  isNamed: true,
  group: 'Prüf-Gruppe',
  on: '2026-11-02',
  fingerprint: 'text-1',
  ...more,
})

describe('the label "Leichte Sprache"', () => {
  it.each([
    ['nobody signed', []],
    ['one person signed', [sign('Maria K.')]],
    ['one person signed twice', [sign('Maria K.'), sign(' maria k ')]],
    [
      'one of two signed another text',
      [sign('Maria K.'), sign('Tom B.', { fingerprint: 'text-0' })],
    ],
    ['a name is nothing but signs', [sign('Maria K.'), sign(' … ')]],
  ])('is not earned where %s', (_title, signatures) => {
    expect(earnedLabel('text-1', signatures)).toBeUndefined()
  })

  it('is earned by two people who signed exactly this text, with the day of the later one', () => {
    expect(earnedLabel('text-1', [sign('Maria K.', { on: '2026-11-05' }), sign('Tom B.')])).toEqual(
      { by: ['Maria K.', 'Tom B.'], others: 0, on: '2026-11-05' },
    )
  })

  it('names only those who agreed, and counts the others', () => {
    const signatures = [sign('Maria K.'), sign('Tom B.', { isNamed: false })]
    expect(earnedLabel('text-1', signatures)).toEqual({
      by: ['Maria K.'],
      others: 1,
      on: '2026-11-02',
    })
  })

  it('names nobody who has taken their consent back', () => {
    const signatures = [sign('Maria K.'), sign('Tom B.'), sign('Maria K.', { isNamed: false })]
    expect(earnedLabel('text-1', signatures)).toMatchObject({ by: ['Tom B.'], others: 1 })
  })
})
