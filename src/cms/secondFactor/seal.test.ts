import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { recoveryHash, seal, unseal } from './seal'

const args = { secret: 'x'.repeat(32), purpose: 'test', owner: 'one' }

describe('what is sealed', () => {
  it('opens again, and looks different each time', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const sealed = seal(text, args)
        expect(unseal(sealed, args)).toBe(text)
        expect(seal(text, args)).not.toBe(sealed)
      }),
    )
  })

  it.each([
    ['for another account', { ...args, owner: 'two' }],
    ['for another purpose', { ...args, purpose: 'other' }],
    ['with another secret of the server', { ...args, secret: 'y'.repeat(32) }],
  ])('does not open %s', (_for, other) => {
    expect(unseal(seal('GEHEIM', args), other)).toBeUndefined()
  })

  it('does not open when one bit was changed, or when it is cut', () => {
    const bytes = Buffer.from(seal('GEHEIM', args), 'base64url')
    for (let at = 0; at < bytes.length; at += 1) {
      const changed = Buffer.from(bytes)
      changed[at] = (changed[at] ?? 0) ^ 1
      expect(unseal(changed.toString('base64url'), args)).toBeUndefined()
      expect(unseal(bytes.subarray(0, at).toString('base64url'), args)).toBeUndefined()
    }
  })
})

it('the hash of a recovery code differs by account and by the secret of the server', () => {
  const hashes = [
    recoveryHash('abc', 'one', 'x'),
    recoveryHash('abc', 'two', 'x'),
    recoveryHash('abc', 'one', 'y'),
    recoveryHash('abd', 'one', 'x'),
  ]
  expect(new Set(hashes).size).toBe(4)
})
