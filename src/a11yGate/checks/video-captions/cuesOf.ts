const TIME = /(?:(\d{2,}):)?([0-5]\d):([0-5]\d)\.\d{3}\s*$/

/** The captions of a WebVTT file that have letters, with their end in seconds (https://www.w3.org/TR/webvtt1/#file-structure). */
export function cuesOf(captions: string): { end: number; text: string }[] {
  const blocks = captions.replace(/\r\n?/g, '\n').split(/\n{2,}/)
  return blocks.flatMap((block) => {
    const lines = block.split('\n')
    const at = lines.findIndex((line) => line.includes('-->'))
    const [, hours = '0', minutes = '0', seconds = '0'] =
      TIME.exec((lines[at] ?? '').split('-->')[1]?.trim().split(/\s/)[0] ?? '') ?? []
    const text = lines
      .slice(at + 1)
      .join(' ')
      .replace(/<[^>]*>/g, '')
      .trim()
    if (at === -1 || !/[\p{L}\p{N}]/u.test(text)) return []
    return [{ end: Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds), text }]
  })
}
