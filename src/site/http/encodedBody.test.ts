import { brotliDecompressSync, gunzipSync } from 'node:zlib'

import { describe, expect, it } from '@jest/globals'

import { EncodedBody } from './encodedBody'

const TEXT = Array.from({ length: 400 }, (_, n) => `<p>Absatz ${n * n} aus Düren</p>`).join('')
const UNPACK = { br: brotliDecompressSync, gzip: gunzipSync }

describe('a body that is packed more tightly', () => {
  it.each(['br', 'gzip'] as const)('has fewer bytes and another ETag in %s', async (encoding) => {
    const body = new EncodedBody(TEXT, {
      contentType: 'text/html; charset=utf-8',
      cacheControl: 'no-cache',
      siteHeaders: [],
    })
    const before = body.answer(encoding)
    await body.improve()
    const after = body.answer(encoding)
    expect(after.bytes.length).toBeLessThan(before.bytes.length)
    expect(after.headers[after.headers.indexOf('ETag') + 1]).not.toBe(
      before.headers[before.headers.indexOf('ETag') + 1],
    )
    for (const { bytes } of [before, after]) expect(UNPACK[encoding](bytes).toString()).toBe(TEXT)
  })
})
