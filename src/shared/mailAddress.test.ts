import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { isMailAddress } from './mailAddress'

describe('isMailAddress', () => {
  it.each([
    'name@beispiel.de',
    'vor.nach+was@mail.kreis-dueren.de',
    "o'brien@example.org",
    'jörg@müller.de',
    'a@b.co',
  ])('takes %s', (address) => expect(isMailAddress(address)).toBe(true))

  it.each([
    'a@b.de,x@y.de',
    'a@b.de;x@y.de',
    'a@b.de x@y.de',
    'a@b.de\r\nBcc: x@y.de',
    'a@b.de\nBcc:x@y.de',
    'a@b.de%0d%0aBcc:x@y.de@z.de',
    'a@b.de\u0000',
    'a@b.de\u2028Bcc:x@y.de',
    'Name <a@b.de>',
    '<a@b.de>',
    '"a,b"@c.de',
    'a@b(c),x@y.de',
    'a(b)@c.de',
    'gruppe:a@b.de;',
    'a@b@c.de',
    'a@[127.0.0.1]',
    'a@localhost',
    'a@b..de',
    'a@.de',
    '@b.de',
    'a@',
    '',
    `${'a'.repeat(65)}@b.de`,
    `a@${'b'.repeat(10_000)}.de`,
  ])('B6 refuses %j', (address) => expect(isMailAddress(address)).toBe(false))

  it('B6 takes nothing that could begin a header or a second address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (one, two) => {
        const address = `${one}@${two}.de`
        if (isMailAddress(address)) expect(address).not.toMatch(/[\s,;:<>()"\\]|@.*@/)
      }),
      { numRuns: 5_000 },
    )
  })
})
