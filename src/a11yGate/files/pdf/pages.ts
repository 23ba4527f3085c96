import type { PdfObjects } from './objects'
import { nameOf, refOf } from './values'
import type { PdfValue } from './values'

type Dictionary = Map<string, PdfValue>

/** More pages are not counted one by one. */
const MOST_PAGES = 5000
const MOST_NODES = 50_000

/** The pages in order; a tree that bites its own tail ends where it was seen before (ISO 32000-1, 7.7.3). */
export function pagesOf(objects: PdfObjects, catalog: Dictionary): Dictionary[] {
  const pages: Dictionary[] = []
  const seen = new Set<PdfValue>()
  const waiting: (PdfValue | undefined)[] = [catalog.get('Pages')]
  for (let visited = 0; visited < MOST_NODES && pages.length < MOST_PAGES; visited += 1) {
    if (waiting.length === 0) break
    const node = objects.dictionary(waiting.pop())
    if (node === undefined || seen.has(node)) continue
    seen.add(node)
    const kids = objects.get(node.get('Kids'))
    if (Array.isArray(kids)) waiting.push(...kids.slice(0, MOST_PAGES).reverse())
    else pages.push(node)
  }
  return pages
}

/** What is drawn on a page beside its own content: pictures, and forms, which can hold text. */
export function drawnOn(
  objects: PdfObjects,
  page: Dictionary,
): { forms: PdfValue[]; hasPicture: boolean } {
  const found = { forms: [] as PdfValue[], hasPicture: false }
  const seen = new Set<number>()
  const waiting = [inherited(objects, page, 'Resources')]
  while (waiting.length > 0) {
    const drawn = objects.dictionary(objects.dictionary(waiting.pop())?.get('XObject'))
    for (const ref of drawn?.values() ?? []) {
      const number = refOf(ref)
      if (number === undefined || seen.has(number) || seen.size >= MOST_DRAWN) continue
      seen.add(number)
      const stream = objects.stream(ref)
      const kind = nameOf(stream?.head.get('Subtype'))
      if (kind === 'Image') found.hasPicture = true
      if (kind !== 'Form') continue
      found.forms.push(ref)
      waiting.push(stream?.head.get('Resources'))
    }
  }
  return found
}

const MOST_DRAWN = 300

/** What a page takes over from the nodes above it (7.7.3.4). */
function inherited(objects: PdfObjects, page: Dictionary, key: string): PdfValue | undefined {
  let node: Dictionary | undefined = page
  for (let hop = 0; hop < 20 && node !== undefined; hop += 1) {
    if (node.has(key)) return node.get(key)
    node = objects.dictionary(node.get('Parent'))
  }
  return undefined
}
