import type { PdfFacts } from '../document'
import { PdfObjects, latin1 } from './pdf/objects'
import { countLetterPages } from './pdf/letters'
import { pagesOf } from './pdf/pages'
import { textOf } from './pdf/textOf'
import { nameOf } from './pdf/values'
import type { PdfValue } from './pdf/values'

type Dictionary = Map<string, PdfValue>

/** Unpacked bytes of all streams of one file together. */
const MOST_UNPACKED = 64_000_000

/**
 * What a PDF says of its own accessibility. Takes any bytes and never throws; a fact that cannot be read is left out,
 * and `undefined` means that this is no PDF at all. Nothing is drawn and nothing is run.
 */
export function inspectPdf(bytes: Uint8Array): PdfFacts | undefined {
  const head = latin1(bytes.subarray(0, 1024))
  // Acrobat takes the mark anywhere in the first 1024 bytes (ISO 32000-1, annex H, note 13).
  if (!head.includes('%PDF-')) return undefined
  try {
    return factsOf(new PdfObjects(latin1(bytes), bytes, { left: MOST_UNPACKED }))
  } catch {
    return {}
  }
}

function factsOf(objects: PdfObjects): PdfFacts {
  const encryption = encryptionOf(objects)
  const isEncrypted = encryption !== undefined
  const catalog = catalogOf(objects)
  return {
    encrypted: isEncrypted,
    ...(isEncrypted ? { blocksReading: blocksReading(objects, encryption) } : {}),
    ...(catalog === undefined ? {} : structureOf(objects, catalog)),
    // Strings and streams of an encrypted file are not readable here.
    ...(catalog === undefined || isEncrypted ? {} : wordsOf(objects, catalog)),
  }
}

function structureOf(objects: PdfObjects, catalog: Dictionary): PdfFacts {
  const pages = pagesOf(objects, catalog)
  const tree = objects.dictionary(catalog.get('StructTreeRoot'))
  const isMarked = objects.get(objects.dictionary(catalog.get('MarkInfo'))?.get('Marked')) === true
  return {
    ...(pages.length > 0 ? { pages: pages.length } : {}),
    tagged: isMarked && tree?.get('K') !== undefined,
    bookmarks: objects.dictionary(catalog.get('Outlines'))?.has('First') === true,
  }
}

function wordsOf(objects: PdfObjects, catalog: Dictionary): PdfFacts {
  const letters = countLetterPages(objects, pagesOf(objects, catalog))
  return {
    language: textOf(objects.get(catalog.get('Lang'))) ?? '',
    title: titleOf(objects, catalog),
    ...(letters.with + letters.without > 0
      ? { hasText: letters.with > 0, pagesWithoutText: letters.pictures }
      : {}),
  }
}

function titleOf(objects: PdfObjects, catalog: Dictionary): string {
  const info = objects.dictionary(fromTrailer(objects, 'Info'))
  const title = textOf(objects.get(info?.get('Title')))
  if (title !== undefined && title !== '') return title
  const metadata = objects.stream(catalog.get('Metadata'))
  const xml = metadata && objects.lettersOf(metadata)
  const raw = /<dc:title>[^]{0,200}?<rdf:li[^>]{0,200}>([^<]{0,1000})</.exec(
    xml?.slice(0, 200_000) ?? '',
  )
  return raw?.[1] === undefined ? '' : Buffer.from(raw[1], 'latin1').toString('utf8').trim()
}

function catalogOf(objects: PdfObjects): Dictionary | undefined {
  const root = objects.dictionary(fromTrailer(objects, 'Root'))
  if (root?.has('Pages') === true) return root
  // Without a trailer, as in a file that is cut off: the last catalogue that there is.
  let found: Dictionary | undefined
  for (const number of objects.numbers) {
    const value = objects.dictionary({ ref: number })
    if (value !== undefined && nameOf(value.get('Type')) === 'Catalog') found = value
  }
  return found
}

/** The encryption dictionary, if the file has one. */
const encryptionOf = (objects: PdfObjects): Dictionary | undefined =>
  objects.dictionary(fromTrailer(objects, 'Encrypt'))

/**
 * Whether the rights of the file forbid a screen reader to take the text out: bit 10 from revision 3 on, bit 5 before
 * (ISO 32000-1, table 22). PDF 2.0 tells programs to ignore bit 10, but programs of today do not all do so.
 */
function blocksReading(objects: PdfObjects, encryption: Dictionary): boolean {
  const rights = objects.get(encryption.get('P'))
  const revision = objects.get(encryption.get('R'))
  if (typeof rights !== 'number') return false
  return (rights & (typeof revision === 'number' && revision >= 3 ? 512 : 16)) === 0
}

function fromTrailer(objects: PdfObjects, key: string): PdfValue | undefined {
  return objects.trailers.findLast((trailer) => trailer.has(key))?.get(key)
}
