import { describe, expect, it } from '@jest/globals'

import { lazily } from './lazily'

describe('lazily', () => {
  it('makes a property when it is read, and not before', () => {
    let made = 0
    const text = lazily({ id: 'n1' }, 'body', () => [++made])
    expect(made).toBe(0)
    expect([text.body, text.body]).toEqual([[1], [1]])
  })

  it('gives a property that is seen like any other', () => {
    const text = lazily({ id: 'n1' }, 'body', () => ['a'])
    expect({ ...text }).toEqual({ id: 'n1', body: ['a'] })
  })
})
