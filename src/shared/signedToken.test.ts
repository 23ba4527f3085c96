import { describe, expect, it } from '@jest/globals'

import { readToken, signToken } from './signedToken'

const secret = 'ein-geheimnis'

describe('signed tokens', () => {
  it('give back their value until they expire', () => {
    const token = signToken('news:1:easy', 1000, secret)
    expect(readToken(token, 1000, secret)).toBe('news:1:easy')
    expect(readToken(token, 1001, secret)).toBeUndefined()
  })

  it.each([
    ['another secret', (token: string) => token, 'anderes'],
    ['a changed value', (token: string) => `x${token}`, secret],
    ['a later expiry', (token: string) => token.replace(/\.[^.]+\./, '.zzzzz.'), secret],
    ['a cut signature', (token: string) => token.slice(0, -2), secret],
    ['nonsense', () => 'a.b', secret],
    ['nothing', () => '', secret],
  ])('are refused with %s', (_, change, key) => {
    expect(readToken(change(signToken('news:1', 1000, secret)), 0, key)).toBeUndefined()
  })
})
