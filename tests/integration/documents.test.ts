import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'
import { chromium } from 'playwright-core'

import { inspectPdf } from '../../src/a11yGate/files/inspectPdf'
import { LETTERS, pdfOf } from '../builders/pdf'
import { browserPath } from '../support/browserPath'
import { startCms } from './support/startCms'
import type { Cms } from './support/startCms'

let cms: Cms
let payload: Payload

beforeAll(async () => {
  cms = await startCms()
  payload = cms.payload
}, 60_000)
afterAll(() => cms.stop())

const fileOf = (data: Buffer, name = 'antrag.pdf') => ({
  data,
  mimetype: 'application/pdf',
  name,
  size: data.length,
})

const upload = (data: Buffer, fields = {}) =>
  payload.create({
    collection: 'documents',
    data: { title: 'Antrag', language: 'de', ...fields },
    file: fileOf(data),
  })

describe('a document that is uploaded', () => {
  it('keeps what its file says of its accessibility', async () => {
    const { pdf } = await upload(pdfOf({ packed: true }))
    expect(pdf).toMatchObject({
      pages: 1,
      tagged: true,
      language: 'de-DE',
      title: 'Antrag auf Wohngeld',
      hasText: true,
      encrypted: false,
    })
  })

  it('takes these facts from the file, whatever a client sends', async () => {
    const { id, pdf } = await upload(pdfOf({ catalog: '', pages: ['scan'] }), {
      pdf: { tagged: true, hasText: true },
    })
    expect(pdf).toMatchObject({ tagged: false, hasText: false, language: '' })
    const changed = await payload.update({
      collection: 'documents',
      id,
      data: { title: 'Neuer Titel', pdf: { tagged: true, hasText: true } },
    })
    expect(changed).toMatchObject({ title: 'Neuer Titel', pdf: { tagged: false, hasText: false } })
  })

  it('gets new facts with a new file, and keeps none of the old', async () => {
    const { id } = await upload(pdfOf())
    const { pdf } = await payload.update({
      collection: 'documents',
      id,
      data: {},
      file: fileOf(pdfOf({ trailer: '/Encrypt << /R 3 /P -3904 >>', pages: [LETTERS, LETTERS] })),
    })
    expect(pdf).toMatchObject({ encrypted: true, blocksReading: true, pages: 2 })
    expect([pdf?.title ?? null, pdf?.hasText ?? null]).toEqual([null, null])
  })

  it('is refused in German when it is no PDF', async () => {
    await expect(upload(Buffer.from('<h1>%PDF</h1>'))).rejects.toThrow(/kein PDF/)
  })
})

describe('inspectPdf on a file that a browser has printed', () => {
  const html = `<html lang="de"><title>Antrag auf Wohngeld</title><h1>Antrag</h1><p>Bitte füllen Sie alles aus.</p>
    <p style="break-before: page">Seite zwei</p></html>`

  it.each([
    [
      'with tags',
      { tagged: true },
      { tagged: true, pages: 2, hasText: true, title: 'Antrag auf Wohngeld' },
    ],
    ['without tags', { tagged: false }, { tagged: false, pages: 2, hasText: true }],
  ])(
    '%s',
    async (_, options, facts) => {
      const executablePath = browserPath()
      const browser = await chromium.launch({
        ...(executablePath === undefined ? {} : { executablePath }),
        args: ['--no-sandbox', '--disable-background-networking'],
      })
      try {
        const page = await browser.newPage()
        await page.setContent(html)
        const file = await page.pdf(options)
        expect(inspectPdf(file)).toMatchObject({ ...facts, encrypted: false, pagesWithoutText: 0 })
        expect(options.tagged ? inspectPdf(file)?.language : 'de').toBe('de')
      } finally {
        await browser.close()
      }
    },
    60_000,
  )
})
