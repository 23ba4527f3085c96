import { get } from 'node:http'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { room } from '../../src/cms/reviewRoom/sharedRoom'
import { markUnit } from '../../src/review/marks'
import type { Marks } from '../../src/review/marks'
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
    const open = await answerAllBut(SAVES)
    const times: number[] = []
    for (const [index, key] of open.entries()) {
      const start = process.cpuUsage()
      const { status } = await post({ frage: key, nummer: `${index + 1}`, antwort: 'understood' })
      const { system, user } = process.cpuUsage(start)
      times.push((system + user) / 1000)
      expect(status).toBe(303)
    }
    // Processor time of the whole program, server and database in one: other work on the machine makes the clock run, not
    // this. It was all processor time that made saves slow. The middle one, because now and then memory is cleaned up.
    expect(median(times)).toBeLessThan(MAX_SAVE_MS)
  }, 60_000)

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

/** Answers with words, because they are what makes a review large; answers the keys of the questions left open. */
async function answerAllBut(count: number): Promise<string[]> {
  const { desk } = room()
  const state = await desk.review(member, review)
  const units = state?.units ?? []
  const sentences = units.filter(({ kind }) => kind === 'sentence').map(({ key }) => key)
  const open = sentences.slice(0, count)
  const remark = 'Das Wort kenne ich nicht. Bitte schreiben Sie, was es heißt.'
  const facts = { on: desk.moment, version: state?.text.version ?? '' }
  const marks = units
    .filter(({ key }) => !open.includes(key))
    .reduce<Marks>((done, unit) => {
      const verdict = unit.kind === 'sentence' ? 'wrong' : 'doesNotFit'
      return markUnit(done, unit, { verdict, remark }, facts) ?? done
    }, {})
  const seen = units.map(({ key }) => key)
  if (state) await desk.save(state, { marks, seen, state: 'started' })
  return open
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
