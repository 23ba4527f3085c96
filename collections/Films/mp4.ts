/** What an MP4 file says of itself. */
export interface Mp4Facts {
  seconds: number
  /** Code of the picture format in the file: `avc1` is H.264, which every browser plays. */
  codec: string | undefined
}

interface Box {
  type: string
  body: Buffer
}

/** Picture formats by their sample entry (ISO/IEC 14496-15 and registry at https://mp4ra.org). */
const CODECS = ['avc1', 'avc3', 'hvc1', 'hev1', 'av01', 'vp09', 'mp4v']

/**
 * Reads length and picture format from the head of an MP4 file (ISO/IEC 14496-12: `ftyp`, `moov`, `mvhd`);
 * `undefined` where it is none. Takes any bytes.
 */
export function readMp4(file: Buffer): Mp4Facts | undefined {
  const boxes = boxesOf(file)
  if (boxes[0]?.type !== 'ftyp') return undefined
  const movie = boxes.find(({ type }) => type === 'moov')
  const header = movie && boxesOf(movie.body).find(({ type }) => type === 'mvhd')
  const seconds = header && secondsOf(header.body)
  if (movie === undefined || seconds === undefined) return undefined
  return { seconds, codec: CODECS.find((code) => movie.body.includes(code, 0, 'latin1')) }
}

function boxesOf(bytes: Buffer): Box[] {
  const boxes: Box[] = []
  let start = 0
  while (start + 8 <= bytes.length) {
    const isLong = bytes.readUInt32BE(start) === 1
    if (isLong && start + 16 > bytes.length) break
    const size = isLong ? Number(bytes.readBigUInt64BE(start + 8)) : bytes.readUInt32BE(start)
    const head = isLong ? 16 : 8
    // Size 0: the box reaches to the end of the file.
    const end = size === 0 ? bytes.length : start + size
    if (end < start + head) break
    const type = bytes.toString('latin1', start + 4, start + 8)
    boxes.push({ type, body: bytes.subarray(start + head, end) })
    start = end
  }
  return boxes
}

/** Length from the movie header, rounded up to whole seconds. */
function secondsOf(header: Buffer): number | undefined {
  const isLong = header[0] === 1
  if (header.length < (isLong ? 32 : 20)) return undefined
  const scale = header.readUInt32BE(isLong ? 20 : 12)
  const length = isLong ? Number(header.readBigUInt64BE(24)) : header.readUInt32BE(16)
  return scale === 0 || length === 0 ? undefined : Math.ceil(length / scale)
}
