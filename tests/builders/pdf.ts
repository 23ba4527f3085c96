import { deflateSync } from 'node:zlib'

/** A small PDF file. What is not given is good: tagged, German, with a title and letters on its one page. */
interface PdfParts {
  /** Content of each page; "scan" draws a picture and nothing else, "empty" draws nothing. */
  pages?: string[]
  /** Entries of the catalogue beside /Type and /Pages. */
  catalog?: string
  info?: string
  /** More entries of the trailer. */
  trailer?: string
  /** Objects behind the others; `number` from 100 on. */
  more?: { number: number; body: string }[]
  /** Packs all that is no stream into a stream of objects, with a table in a stream (PDF 1.5). */
  packed?: boolean
}

export const LETTERS = 'BT /F1 12 Tf 72 720 Td (Antrag auf Wohngeld) Tj ET'
const SCAN = 'q 612 0 0 792 0 0 cm /Im1 Do Q'
const GOOD_CATALOG = '/Lang (de-DE) /MarkInfo << /Marked true >> /StructTreeRoot 5 0 R'

export function pdfOf(parts: PdfParts = {}): Buffer {
  const { packed = false, trailer = '' } = parts
  const objects = objectsOf(parts)
  const plain = objects.filter(({ body }) => !packed || body.includes('stream\n'))
  const file = ['%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n']
  for (const { body, number } of plain) file.push(`${number} 0 obj\n${body}\nendobj\n`)
  if (packed) {
    const inside = objects.filter((one) => !plain.includes(one))
    file.push(packedObjects(inside), tableStream(trailer))
  } else {
    file.push(`trailer\n<< /Size 200 /Root 1 0 R /Info 6 0 R ${trailer} >>\nstartxref\n0\n%%EOF\n`)
  }
  return Buffer.from(file.join(''), 'latin1')
}

/** A stream object, packed or not; the length is right. */
export function streamOf(content: string, head = '', isPacked = true): string {
  const bytes = Buffer.from(content, 'latin1')
  const stored = (isPacked ? deflateSync(bytes) : bytes).toString('latin1')
  const filter = isPacked ? '/Filter /FlateDecode ' : ''
  return `<< ${head} ${filter}/Length ${stored.length} >>\nstream\n${stored}\nendstream`
}

function objectsOf({
  catalog = GOOD_CATALOG,
  info = '/Title (Antrag auf Wohngeld)',
  more = [],
  pages = [LETTERS],
}: PdfParts): { number: number; body: string }[] {
  const kids = pages.map((_, index) => `${10 + 2 * index} 0 R`).join(' ')
  return [
    { number: 1, body: `<< /Type /Catalog /Pages 2 0 R ${catalog} >>` },
    {
      number: 2,
      body: `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} /Resources << /Font << /F1 3 0 R >> /XObject << /Im1 4 0 R >> >> >>`,
    },
    { number: 3, body: '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>' },
    { number: 4, body: streamOf('\u0000', '/Subtype /Image /Width 1 /Height 1', false) },
    { number: 5, body: '<< /Type /StructTreeRoot /K [7 0 R] >>' },
    { number: 6, body: `<< ${info} >>` },
    { number: 7, body: '<< /Type /StructElem /S /Document /P 5 0 R >>' },
    ...pages.flatMap((content, index) => [
      {
        number: 10 + 2 * index,
        body: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents ${11 + 2 * index} 0 R >>`,
      },
      {
        number: 11 + 2 * index,
        body: streamOf(content === 'scan' ? SCAN : content === 'empty' ? '' : content),
      },
    ]),
    ...more,
  ]
}

function packedObjects(inside: readonly { number: number; body: string }[]): string {
  let at = 0
  const heads: string[] = []
  for (const { body, number } of inside) {
    heads.push(`${number} ${at}`)
    at += body.length + 1
  }
  const head = `${heads.join(' ')} `
  const content = head + inside.map(({ body }) => `${body}\n`).join('')
  return `90 0 obj\n${streamOf(content, `/Type /ObjStm /N ${inside.length} /First ${head.length}`)}\nendobj\n`
}

const tableStream = (trailer: string): string =>
  `91 0 obj\n${streamOf('\u0000', `/Type /XRef /Size 200 /W [1 2 1] /Root 1 0 R /Info 6 0 R ${trailer}`)}\nendobj\nstartxref\n0\n%%EOF\n`
