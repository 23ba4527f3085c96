import { describe, expect, it } from '@jest/globals'

import { shortIp } from './shortIp'

describe('shortIp', () => {
  it.each([
    ['203.0.113.77', '203.0.113.0'],
    ['::ffff:203.0.113.77', '203.0.113.0'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1::'],
    ['2001:db8::1', '2001:db8::'],
    ['::1', '::'],
    ['no address', 'unknown'],
    [undefined, 'unknown'],
  ])('H3 keeps of %s only %s', (address, short) => {
    expect(shortIp(address)).toBe(short)
  })
})
