import { describe, expect, it } from '@jest/globals'

import { newRecoveryCodes, newSecret, plainRecoveryCode, stepOf, uriOf } from './codes'

/** The key of RFC 6238, appendix B: "12345678901234567890". */
const RFC_SECRET = 'GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ'

describe('codes of an app', () => {
  // The last six digits of the table in RFC 6238.
  it.each([
    [59, '287082'],
    [1_111_111_109, '081804'],
    [1_234_567_890, '005924'],
    [20_000_000_000, '353130'],
  ])('at second %d the code of RFC 6238 is right: %s', (seconds, code) => {
    expect(stepOf(RFC_SECRET, code, seconds * 1000)).toBe(Math.floor(seconds / 30))
  })

  it.each([
    ['a minute later', 120_000, '287082'],
    ['a minute before', -61_000, '287082'],
    ['with one digit too few', 59_000, '28708'],
    ['with a letter', 59_000, '28708a'],
    ['empty', 59_000, ''],
  ])('the code is refused %s', (_when, now, code) => {
    expect(stepOf(RFC_SECRET, code, now)).toBeUndefined()
  })

  it('the code of the half minute before still counts, as its own step', () => {
    expect(stepOf(RFC_SECRET, '287 082', 89_000)).toBe(1)
  })

  it('a new secret has 160 bits, and its address names us and the account', () => {
    const secret = newSecret()
    expect(secret).toMatch(/^[A-Z2-7]{32}$/)
    expect(uriOf(secret, 'a@b.de')).toMatch(/^otpauth:\/\/totp\/Kreis%20inklusiv:a%40b\.de\?/)
    expect(newSecret()).not.toBe(secret)
  })
})

describe('recovery codes', () => {
  it('are ten different ones without letters that look alike', () => {
    const codes = newRecoveryCodes()
    expect(new Set(codes).size).toBe(10)
    for (const code of codes) expect(code).toMatch(/^[a-hjkmnp-z2-9]{5}-[a-hjkmnp-z2-9]{5}$/)
  })

  it('are the same however they are copied from paper', () => {
    expect(plainRecoveryCode(' ABCDE fghjk ')).toBe(plainRecoveryCode('abcde-fghjk'))
  })
})
