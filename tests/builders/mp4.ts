/** One box of an MP4 file (ISO/IEC 14496-12). */
export function box(type: string, body: Buffer): Buffer {
  const head = Buffer.alloc(8)
  head.writeUInt32BE(body.length + 8, 0)
  head.write(type, 4, 'latin1')
  return Buffer.concat([head, body])
}

/** Movie header with a length of `length / scale` seconds. */
export function movieHeader(scale: number, length: number): Buffer {
  const body = Buffer.alloc(100)
  body.writeUInt32BE(scale, 12)
  body.writeUInt32BE(length, 16)
  return box('mvhd', body)
}

/** The same for very long films. */
export function longMovieHeader(scale: number, length: number): Buffer {
  const body = Buffer.alloc(112)
  body[0] = 1
  body.writeUInt32BE(scale, 20)
  body.writeBigUInt64BE(BigInt(length), 24)
  return box('mvhd', body)
}

export const fileType = box('ftyp', Buffer.from('isom\0\0\x02\0isommp41', 'latin1'))

export const track = (codec: string) => box('trak', box('stsd', Buffer.from(codec)))

/** Head of a film without pictures: enough for all that is read of it. */
export const buildMp4 = (seconds: number, codec = 'avc1') =>
  Buffer.concat([
    fileType,
    box('moov', Buffer.concat([movieHeader(1000, seconds * 1000), track(codec)])),
    box('mdat', Buffer.alloc(32)),
  ])
