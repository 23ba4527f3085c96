import { describe, expect, it } from '@jest/globals'

import { Attempts } from './attempts'

describe('attempts', () => {
  it('D6 are refused after too many under one name, however it is written', () => {
    const attempts = new Attempts(3, 1_000, () => 0)
    const names = ['a@b.de', 'A@B.de', ' a@b.de ', 'a@b.de']
    expect(names.map((name) => attempts.add(name))).toEqual([true, true, true, false])
    expect(attempts.add('c@d.de')).toBe(true)
  })

  it('D6 are forgotten after their time and after a success', () => {
    let now = 0
    const attempts = new Attempts(1, 1_000, () => now)
    expect([attempts.add('a'), attempts.add('a')]).toEqual([true, false])
    now = 1_001
    expect(attempts.add('a')).toBe(true)
    attempts.forget('A')
    expect(attempts.add('a')).toBe(true)
  })

  it('D6 under made-up names do not fill the memory', () => {
    const attempts = new Attempts(1, 1_000_000)
    attempts.add('zuerst')
    for (let at = 0; at < 10_001; at += 1) attempts.add(`name-${at}`)
    expect(attempts.add('zuerst')).toBe(true)
    expect(attempts.add('name-10000')).toBe(false)
  })
})
