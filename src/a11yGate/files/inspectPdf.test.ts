import { deflateSync } from 'node:zlib'

import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { LETTERS, pdfOf, streamOf } from '../../../tests/builders/pdf'
import type { PdfFacts } from '../document'
import { inspectPdf } from './inspectPdf'

const form = streamOf(LETTERS, '/Type /XObject /Subtype /Form')
const good: PdfFacts = {
  pages: 1,
  tagged: true,
  bookmarks: false,
  language: 'de-DE',
  title: 'Antrag auf Wohngeld',
  hasText: true,
  pagesWithoutText: 0,
  encrypted: false,
}

describe('inspectPdf', () => {
  it.each<[string, Buffer, PdfFacts]>([
    ['a good file', pdfOf(), good],
    ['a good file with packed objects', pdfOf({ packed: true }), good],
    ['no tags', pdfOf({ catalog: '/Lang (de)' }), { tagged: false, language: 'de' }],
    [
      'tags that are announced, but not there',
      pdfOf({ catalog: '/MarkInfo << /Marked true >>' }),
      { tagged: false },
    ],
    [
      'a tree of tags with nothing in it',
      pdfOf({
        catalog: '/MarkInfo << /Marked true >> /StructTreeRoot 100 0 R',
        more: [{ number: 100, body: '<< /Type /StructTreeRoot >>' }],
      }),
      { tagged: false },
    ],
    ['no language', pdfOf({ catalog: '' }), { language: '' }],
    ['a language in UTF-16', pdfOf({ catalog: '/Lang <FEFF00640065>' }), { language: 'de' }],
    ['no title', pdfOf({ info: '' }), { title: '' }],
    [
      'a title with umlauts in UTF-16',
      pdfOf({ info: '/Title (\u00fe\u00ff\u0000G\u0000e\u0000b\u0000\u00fc\u0000h\u0000r)' }),
      { title: 'Gebühr' },
    ],
    [
      'a title with brackets and escapes',
      pdfOf({ info: String.raw`/Title (Plan \(neu\) (alt) \374ber\nEck)` }),
      { title: 'Plan (neu) (alt) überEck' },
    ],
    [
      'a title in its metadata only',
      pdfOf({
        info: '',
        catalog: '/Metadata 100 0 R',
        more: [
          {
            number: 100,
            body: streamOf(
              '<dc:title><rdf:Alt><rdf:li xml:lang="x-default">Satzung</rdf:li></rdf:Alt></dc:title>',
              '/Type /Metadata',
              false,
            ),
          },
        ],
      }),
      { title: 'Satzung' },
    ],
    [
      'a scan of three pages',
      pdfOf({ pages: ['scan', 'scan', 'scan'] }),
      { pages: 3, hasText: false, pagesWithoutText: 3 },
    ],
    [
      'two scanned pages among four',
      pdfOf({ pages: [LETTERS, 'scan', 'scan', LETTERS] }),
      { hasText: true, pagesWithoutText: 2 },
    ],
    [
      'an empty page at the end, which is no scan',
      pdfOf({
        pages: [LETTERS, 'empty'],
      }),
      { hasText: true },
    ],
    [
      'a scan with letters that were recognised and lie behind it',
      pdfOf({ pages: ['q /Im1 Do Q BT 3 Tr /F1 9 Tf [(An) -20 (trag)] TJ ET'] }),
      { hasText: true, pagesWithoutText: 0 },
    ],
    ['empty strings only', pdfOf({ pages: ['BT () Tj <> Tj ET'] }), { hasText: false }],
    ['letters as numbers', pdfOf({ pages: ['BT <00240011> Tj ET'] }), { hasText: true }],
    [
      'letters in a form that the page draws',
      pdfOf({
        pages: ['/Fm1 Do'],
        more: [
          { number: 100, body: form },
          {
            number: 10,
            body: '<< /Type /Page /Parent 2 0 R /Contents 11 0 R /Resources << /XObject << /Fm1 100 0 R >> >> >>',
          },
        ],
      }),
      { hasText: true },
    ],
    [
      'a newer version of the catalogue at its end',
      Buffer.concat([
        pdfOf({ catalog: '' }),
        Buffer.from('1 0 obj << /Type /Catalog /Pages 2 0 R /Lang (de) >> endobj'),
      ]),
      { language: 'de' },
    ],
    [
      'bookmarks',
      pdfOf({
        catalog: '/Outlines 100 0 R',
        more: [{ number: 100, body: '<< /First 101 0 R /Count 2 >>' }],
      }),
      { bookmarks: true },
    ],
    [
      'encryption that forbids reading out',
      pdfOf({ trailer: '/Encrypt << /Filter /Standard /R 3 /P -3904 >>' }),
      { encrypted: true, blocksReading: true, tagged: true },
    ],
    [
      'encryption that allows reading out',
      pdfOf({ trailer: '/Encrypt << /Filter /Standard /R 4 /P -1084 >>', packed: true }),
      { encrypted: true, blocksReading: false },
    ],
    [
      'encryption of the first kind, without the right to copy',
      pdfOf({ trailer: '/Encrypt << /Filter /Standard /R 2 /P -20 >>' }),
      { encrypted: true, blocksReading: true },
    ],
  ])('reads %s', (_, file, facts) => {
    expect(inspectPdf(file)).toMatchObject(facts)
  })

  it('leaves out what encryption hides', () => {
    const facts = inspectPdf(pdfOf({ trailer: '/Encrypt << /R 3 /P -44 >>' }))
    expect(Object.keys(facts ?? {}).sort()).toEqual(
      ['blocksReading', 'bookmarks', 'encrypted', 'pages', 'tagged'].sort(),
    )
  })

  it.each([
    ['nothing', Buffer.alloc(0)],
    ['a web page', Buffer.from('<!doctype html><title>%PDF</title>')],
    ['zeros', Buffer.alloc(5000)],
  ])('takes %s for no PDF', (_, file) => {
    expect(inspectPdf(file)).toBeUndefined()
  })

  it('still finds the catalogue in a file that is cut off before its trailer', () => {
    const file = pdfOf()
    expect(inspectPdf(file.subarray(0, file.indexOf('trailer')))).toMatchObject({
      tagged: true,
      language: 'de-DE',
      hasText: true,
    })
  })

  it('never throws, wherever a file is cut off or damaged', () => {
    for (const file of [pdfOf(), pdfOf({ packed: true, pages: [LETTERS, 'scan'] })]) {
      for (let end = 0; end < file.length; end += 7) inspectPdf(file.subarray(0, end))
      fc.assert(
        fc.property(
          fc.array(fc.tuple(fc.nat(file.length - 1), fc.nat(255)), { maxLength: 40 }),
          (changes) => {
            const damaged = Buffer.from(file)
            for (const [at, byte] of changes) damaged[at] = byte
            damaged.write('%PDF-', 0)
            expect(inspectPdf(damaged)).toBeDefined()
          },
        ),
        { numRuns: 200 },
      )
    }
  })
})

const SIZE = 15_000_000
const filled = (text: string, size = SIZE) =>
  Buffer.from(`%PDF-1.7\n${text.repeat(Math.ceil(size / text.length))}`, 'latin1')
const bomb = deflateSync(Buffer.alloc(200_000_000), { level: 9 }).toString('latin1')
const manyObjects = Array.from(
  { length: 100_000 },
  (_, index) => `${index} ${index % 2 === 0 ? 0 : 9}`,
)

describe('inspectPdf with files that are made to take long', () => {
  it.each([
    ['15 MB of open brackets', filled('<<[(')],
    ['15 MB of dictionaries in dictionaries', filled('/A <<')],
    ['15 MB of heads of objects', filled('1 0 obj ')],
    [
      '15 MB of streams without an end',
      filled('1 0 obj << /Type /ObjStm /N 9 /First 9 >>\nstream\n'),
    ],
    ['15 MB of trailers', filled('trailer << /Root 1 0 R >> ')],
    ['15 MB of digits and blanks', filled('12345678 00000 '.repeat(2))],
    [
      '15 MB of noise',
      Buffer.concat([Buffer.from('%PDF-1.4\n'), Buffer.alloc(SIZE, 'z\u00ff(\\')]),
    ],
    [
      '100 pages with a picture of 150 KB each',
      pdfOf({ pages: Array.from({ length: 100 }, () => `BI ${'x'.repeat(150_000)} EI`) }),
    ],
    [
      'packed content of 200 MB on 30 pages',
      pdfOf({
        pages: Array.from({ length: 30 }, () => 'scan'),
        more: Array.from({ length: 30 }, (_, index) => ({
          number: 11 + 2 * index,
          body: `<< /Filter /FlateDecode /Length ${bomb.length} >>\nstream\n${bomb}\nendstream`,
        })),
      }),
    ],
    [
      'a tree of pages that bites its own tail',
      pdfOf({
        more: [
          { number: 2, body: `<< /Type /Pages /Kids [${'2 0 R 100 0 R '.repeat(2000)}] >>` },
          {
            number: 100,
            body: `<< /Type /Pages /Kids [${'2 0 R '.repeat(4000)}] /Parent 100 0 R >>`,
          },
        ],
      }),
    ],
    [
      'an object that is a reference to itself',
      pdfOf({ catalog: '/Lang 100 0 R', more: [{ number: 100, body: '100 0 R' }] }),
    ],
    [
      'packed objects that all claim the same 10 MB',
      Buffer.from(
        `%PDF-1.7\n1 0 obj\n${streamOf(
          `${manyObjects.join(' ')} ${'[1 1 1 1 1'.repeat(1_000_000)}`,
          `/Type /ObjStm /N 100000 /First ${manyObjects.join(' ').length + 1}`,
        )}\nendobj\n`,
        'latin1',
      ),
    ],
  ])('reads %s in less than 5 s', (_, file) => {
    // Time of the processor: what else the machine does is not counted.
    const begin = process.cpuUsage()
    expect(inspectPdf(file)).toBeDefined()
    expect(process.cpuUsage(begin).user / 1000).toBeLessThan(5000)
  })
})
