import type { PdfObjects } from './objects'
import { drawnOn } from './pages'
import { refOf } from './values'
import type { PdfValue } from './values'

type Dictionary = Map<string, PdfValue>

/** So many pages are opened to look for letters. */
const LOOKED_AT = 40
const MOST_PARTS = 200

/** A text-showing operator behind a string that is not empty (ISO 32000-1, 9.4.3). */
const SHOWS_TEXT = /(?:[^(\s]\)|[^<\s]>|[)>\d]\s?\])\s{0,4}(?:T[jJ]|['"])(?![A-Za-z])/

/** Of the pages that could be looked into: how many have letters, how many have none, and how many of these are pictures. */
export function countLetterPages(
  objects: PdfObjects,
  pages: readonly Dictionary[],
): { with: number; without: number; pictures: number } {
  const found = { with: 0, without: 0, pictures: 0 }
  const known = new Map<number, boolean | undefined>()
  const step = Math.max(1, pages.length / LOOKED_AT)
  for (let at = 0; at < pages.length; at += step) {
    const page = pages[Math.floor(at)]
    if (page === undefined) continue
    const { forms, hasPicture } = drawnOn(objects, page)
    const parts = [...contentsOf(objects, page), ...forms].slice(0, MOST_PARTS)
    const has = parts.map((ref) => showsText(objects, ref, known))
    if (has.includes(true)) found.with += 1
    else if (!has.includes(undefined)) {
      found.without += 1
      if (hasPicture) found.pictures += 1
    }
  }
  return found
}

function contentsOf(objects: PdfObjects, page: Dictionary): (PdfValue | undefined)[] {
  const contents = page.get('Contents')
  const list = objects.get(contents)
  return Array.isArray(list) ? list : [contents]
}

/** `undefined` when the stream cannot be read. */
function showsText(
  objects: PdfObjects,
  ref: PdfValue | undefined,
  known: Map<number, boolean | undefined>,
): boolean | undefined {
  const number = refOf(ref)
  if (number === undefined) return undefined
  if (!known.has(number)) {
    const stream = objects.stream(ref)
    const letters = stream && objects.lettersOf(stream)
    known.set(number, letters === undefined ? undefined : SHOWS_TEXT.test(letters))
  }
  return known.get(number)
}
