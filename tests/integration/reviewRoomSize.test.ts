import { get } from 'node:http'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { room } from '../../src/cms/reviewRoom/sharedRoom'
import { FrontDoor } from './support/frontDoor'

/** A text of 300 sentences, the longest that a review must bear: 30 sections with ten lines, a picture and a word each. */
const SECTIONS = 30
const LINES = 10
const MAX_BYTES = 100 * 1024
const MAX_SAVE_MS = 200
const SAVES = 15

let door: FrontDoor
let cookie: string
let member: string
let review: string

beforeAll(async () => {
  door = await FrontDoor.start()
  member = await newReviewer()
  review = await longReview()
  cookie = await enter()
}, 60_000)
afterAll(() => door.stop())

describe('a review of 300 sentences', () => {
  it('saves an answer in less than 200 milliseconds, when nearly all others have one', async () => {
    const state = await room().desk.review(member, review)
    const keys = state?.units.map(({ key }) => key) ?? []
    await answerAll(keys.slice(SAVES))
    const times: number[] = []
    for (const [index, key] of keys.slice(0, SAVES).entries()) {
      const start = performance.now()
      const { status } = await post({ frage: key, nummer: `${index + 1}`, antwort: 'understood' })
      times.push(performance.now() - start)
      expect(status).toBe(303)
    }
    // The middle one: a single slow save is the machine, which other tests share; a slow program makes all of them slow.
    expect(median(times)).toBeLessThan(MAX_SAVE_MS)
  })

  it.each([
    ['a question', () => `/pruefraum/texte/${review}?frage=150`],
    ['the summary', () => `/pruefraum/texte/${review}/uebersicht`],
    ['the printed version', () => `/pruefraum/texte/${review}/drucken`],
    ['the tasks', () => '/pruefraum'],
  ])('needs less than 100 kB for %s, as it is sent', async (_title, path) => {
    const { bytes, encoding, status } = await sent(path())
    expect({ encoding, status }).toEqual({ encoding: 'gzip', status: 200 })
    expect(bytes).toBeLessThan(MAX_BYTES)
  })
})

async function newReviewer(): Promise<string> {
  const data = { name: 'Maria K.', mail: 'maria@example.org', group: 'Inklusionsbeirat' }
  return (await door.payload.create({ collection: 'reviewers', data })).id
}

async function longReview(): Promise<string> {
  const page = await door.payload.create({
    collection: 'pages',
    data: { title: 'Der lange Text', slug: 'lang', teaser: 'Lang.', role: 'other' },
    draft: true,
  })
  const sections = Array.from({ length: SECTIONS }, (_, section) => ({
    heading: `Der Bus Nummer ${section + 1}`,
    pictogram: '1F68C',
    lines: Array.from(
      { length: LINES },
      (_line, line) => `Der Bus ${section + 1} fährt um ${line + 8} Uhr nach Jülich zum Markt.`,
    ).join('\n'),
    words: [{ word: 'Bus', lines: `Ein Bus ist ein großes Auto für ${section + 20} Menschen.` }],
  }))
  const text = await door.payload.create({
    collection: 'easy-texts',
    draft: true,
    data: {
      ...{ title: 'Der lange Text', teaser: 'Lang.', sections },
      source: { relationTo: 'pages', value: page.id },
    },
  })
  const dueOn = new Date(Date.now() + 86_400_000).toISOString()
  const { id } = await door.payload.create({
    collection: 'reviews',
    data: { title: text.title, reviewer: member, easyText: text.id, state: 'open', dueOn },
  })
  return id
}

async function enter(): Promise<string> {
  const link = await room().room.linkFor(member)
  const key = link.split('/').at(-1) ?? ''
  const { headers } = await form('/pruefraum/oeffnen', { schluessel: key })
  return headers.getSetCookie()[0]?.split(';', 1)[0] ?? ''
}

/** Answers with words, because they are what makes a review large. */
async function answerAll(keys: readonly string[]): Promise<void> {
  const remark = 'Das Wort kenne ich nicht. Bitte schreiben Sie, was es heißt.'
  for (const key of keys) {
    const isPicture = !(await room().desk.mark(member, review, key, { verdict: 'wrong', remark }))
    if (isPicture) await room().desk.mark(member, review, key, { verdict: 'doesNotFit', remark })
  }
}

const post = (fields: Record<string, string>) =>
  form(`/pruefraum/texte/${review}`, { dann: 'weiter', anmerkung: '', ...fields })

function form(path: string, fields: Record<string, string>) {
  const type = 'application/x-www-form-urlencoded'
  const headers = { Cookie: cookie, 'Content-Type': type, Origin: `http://127.0.0.1:${door.port}` }
  const body = new URLSearchParams(fields).toString()
  return door.ask(path, { method: 'POST', headers, body })
}

/** `fetch` unpacks what it gets; here the packed bytes are counted. */
function sent(path: string): Promise<{ bytes: number; encoding?: string; status?: number }> {
  const headers = { Cookie: cookie, 'Accept-Encoding': 'gzip' }
  return new Promise((done, fail) => {
    get({ host: '127.0.0.1', port: door.port, path, headers }, (answer) => {
      let bytes = 0
      answer.on('data', (chunk: Buffer) => (bytes += chunk.length))
      const { headers: got, statusCode } = answer
      answer.on('end', () => done({ bytes, encoding: got['content-encoding'], status: statusCode }))
      answer.on('error', fail)
    }).on('error', fail)
  })
}

const median = (values: readonly number[]): number =>
  [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0
