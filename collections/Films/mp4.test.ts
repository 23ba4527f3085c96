import { describe, expect, it } from '@jest/globals'

import { box, fileType, longMovieHeader, movieHeader, track } from '../../tests/builders/mp4'
import { readMp4 } from './mp4'

describe('an MP4 file', () => {
  it.each([
    [
      'with the movie at the end',
      [box('mdat', Buffer.alloc(50)), movieHeader(1000, 61_500)],
      62,
      'avc1',
    ],
    ['with a long movie header', [longMovieHeader(600, 600 * 90)], 90, 'avc1'],
    ['of a telephone, in a format that few browsers play', [movieHeader(1, 5)], 5, 'hvc1'],
  ])('%s tells its length and its format', (_name, parts, seconds, codec) => {
    const [first = Buffer.alloc(0), ...rest] = parts.reverse()
    const movie = box('moov', Buffer.concat([first, track(codec)]))
    expect(readMp4(Buffer.concat([fileType, ...rest, movie]))).toEqual({ seconds, codec })
  })

  it.each([
    ['an empty file', Buffer.alloc(0)],
    ['a text', Buffer.from('Das ist kein Film, sondern ein Text.')],
    ['a file cut off before its movie', Buffer.concat([fileType, box('mdat', Buffer.alloc(9))])],
    ['a movie without a length', Buffer.concat([fileType, box('moov', movieHeader(0, 0))])],
    [
      'a box that is smaller than its head',
      Buffer.concat([fileType, Buffer.from([0, 0, 0, 3, 1, 1, 1, 1])]),
    ],
    ['a long box that ends too early', Buffer.from([0, 0, 0, 1, 1, 1, 1, 1, 0, 0])],
  ])('is not %s', (_name, file) => {
    expect(readMp4(file)).toBeUndefined()
  })
})
