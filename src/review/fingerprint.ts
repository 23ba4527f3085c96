import { createHash } from 'node:crypto'

/** All that a reader of an easy text reads and sees. */
export interface ReadText {
  title: string
  teaser: string
  sections: readonly {
    heading: string
    lines: string
    /** Key of the pictogram or id of the picture; empty without one. */
    image: string
    details: readonly { type: string; label: string; value: string }[]
    words: readonly { word: string; lines: string }[]
  }[]
}

/**
 * Name of exactly this text (SHA-256, hexadecimal): one changed word, picture or number gives a different name.
 * How the text is stored makes no difference: ends of lines, blank lines, Unicode form.
 */
export function fingerprintOf({ title, teaser, sections }: ReadText): string {
  const parts = sections.map(({ heading, lines, image, details, words }) => [
    plain(heading),
    plain(lines),
    image,
    details.map(({ type, label, value }) => [type, plain(label), plain(value)]),
    words.map((entry) => [plain(entry.word), plain(entry.lines)]),
  ])
  return createHash('sha256')
    .update(JSON.stringify([plain(title), plain(teaser), parts]))
    .digest('hex')
}

function plain(text: string): string {
  return text
    .normalize('NFC')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
}
