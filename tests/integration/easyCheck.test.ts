import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import type { EasyCheckAnswer, KeptFinding } from '../../src/shared/easyCheck'
import { startCms } from './support/startCms'
import type { Cms } from './support/startCms'

let cms: Cms
let payload: Payload
let source: string

const CLEAN = 'Der Kreis baut eine Schule.'
const WARNED = 'Die Schule wird gebaut.'
const BLOCKED = 'Sie brauchen z. B. Geld.'

beforeAll(async () => {
  cms = await startCms()
  payload = cms.payload
}, 60_000)
afterAll(() => cms.stop())

let number = 0
async function newSource(): Promise<string> {
  number += 1
  const { id } = await payload.create({
    collection: 'pages',
    draft: true,
    data: { title: `Seite ${number}`, slug: `pruefung-${number}`, _status: 'draft' } as never,
  })
  return id
}

async function publish(
  lines: string,
  kept: KeptFinding[] = [],
  head: { title?: string; teaser?: string } = {},
) {
  source = await newSource()
  return payload.create({
    collection: 'easy-texts',
    data: {
      title: 'Die Schule',
      teaser: 'Es gibt eine Schule.',
      sections: [{ lines }],
      source: { relationTo: 'pages', value: source },
      kept,
      _status: 'published',
      ...head,
    },
  })
}

const decision = (text: string, words: string): KeptFinding => ({
  rule: 'LS06',
  text,
  words,
  reason: 'So steht es im Gesetz.',
})

describe('publishing an easy text', () => {
  it('goes through when nothing is found', async () => {
    expect((await publish(CLEAN))._status).toBe('published')
  })

  it.each([
    ['blocks', `${CLEAN}\n${BLOCKED}`, /Zeile 2.*z\. B\./],
    ['warns and nobody decided', WARNED, /Zeile 1.*Passiv.*So lassen/],
  ])('is refused where a finding %s, and says where', async (_title, lines, message) => {
    await expect(publish(lines)).rejects.toMatchObject({
      data: {
        errors: [
          expect.objectContaining({
            path: 'sections.0.lines',
            message: expect.stringMatching(message),
          }),
        ],
      },
    })
  })

  it.each([
    ['title', { title: 'Was ist z. B. neu?' }, 'title', /Titel.*z\. B\./],
    ['sentence for lists', { teaser: 'Die Schule wird gebaut.' }, 'teaser', /Listen.*Passiv/],
  ])('is refused where the %s is hard, at its field', async (_title, head, path, message) => {
    await expect(publish(CLEAN, [], head)).rejects.toMatchObject({
      data: {
        errors: [expect.objectContaining({ path, message: expect.stringMatching(message) })],
      },
    })
  })

  it('is refused for an empty text, with the way out', async () => {
    await expect(publish(' ')).rejects.toThrow(/leer|Abschnitt|Sätze/)
  })

  it('goes through when a warning is left with a reason, which keeps name and date', async () => {
    const text = await publish(WARNED, [decision(WARNED, 'wird gebaut')])
    expect(text.kept).toEqual([
      expect.objectContaining({
        reason: 'So steht es im Gesetz.',
        by: expect.any(String),
        on: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      }),
    ])
  })

  it('never goes through for a decision about what blocks', async () => {
    const kept = [{ ...decision(BLOCKED, 'z. B.'), rule: 'LS13' }]
    await expect(publish(BLOCKED, kept)).rejects.toThrow()
  })

  it('asks again when the line has changed since the decision', async () => {
    const changed = 'Die neue Schule wird gebaut.'
    await expect(publish(changed, [decision(WARNED, 'wird gebaut')])).rejects.toThrow()
  })

  it('lets nobody sign for somebody else', async () => {
    const forged = { ...decision(WARNED, 'wird gebaut'), by: 'Der Landrat', on: '2020-01-01' }
    const { kept } = await publish(WARNED, [forged])
    expect(JSON.stringify(kept)).not.toContain('Landrat')
  })

  it('keeps the name of who decided when somebody else saves', async () => {
    const { id, kept } = await publish(WARNED, [decision(WARNED, 'wird gebaut')])
    const user = { id: 'x', name: 'Frau Berg', role: 'editor', collection: 'users' }
    const again = await payload.update({
      collection: 'easy-texts',
      id,
      data: { title: 'Neu', kept: [decision(WARNED, 'wird gebaut')], _status: 'published' },
      user: user,
    })
    expect(again.kept).toEqual(kept)
    const other = { ...decision(WARNED, 'wird gebaut'), reason: 'Anders.' }
    const changed = await payload.update({
      collection: 'easy-texts',
      id,
      data: { kept: [other], _status: 'published' },
      user: user,
    })
    expect(changed.kept).toEqual([expect.objectContaining({ reason: 'Anders.', by: 'Frau Berg' })])
  })

  it.each([
    ['visitors', undefined, false],
    ['the board', 'board', false],
    ['editors', 'editor', true],
  ])('tells %s who decided: only editors see it', async (_title, role, isShown) => {
    const { id } = await publish(WARNED, [decision(WARNED, 'wird gebaut')])
    const user = role === undefined ? null : { id: 'x', role, collection: 'users' }
    const read = await payload.findByID({
      collection: 'easy-texts',
      id,
      overrideAccess: false,
      ...(user ? { user: user } : {}),
    })
    expect('kept' in read && read.kept !== undefined).toBe(isShown)
  })

  it('is not asked of a draft', async () => {
    const draft = await payload.create({
      collection: 'easy-texts',
      draft: true,
      data: {
        title: 'Entwurf',
        sections: [{ lines: BLOCKED }],
        source: { relationTo: 'pages', value: await newSource() },
        _status: 'draft',
      } as never,
    })
    expect(draft._status).toBe('draft')
  })
})

describe('the check while typing', () => {
  const ask = async (body: unknown, user: object | null): Promise<Response> => {
    const { endpoints } = payload.collections['easy-texts'].config
    const endpoint = (endpoints || []).find(({ path }) => path === '/check')
    if (!endpoint) throw new Error('no endpoint')
    const req = {
      payload,
      user,
      data: body,
      json: async () => body,
      headers: new Headers(),
      t: String,
    }
    return endpoint.handler(req as never)
  }
  const editor = { id: 'x', role: 'editor', collection: 'users' }

  it('answers findings, counts and the standard text', async () => {
    const pageId = await newSource()
    const response = await ask(
      {
        sections: [{ heading: 'Neu', lines: `${CLEAN}\n${WARNED}` }],
        source: { relationTo: 'pages', value: pageId },
      },
      editor,
    )
    const answer = (await response.json()) as EasyCheckAnswer
    expect(answer).toMatchObject({ sentences: 2, words: 9 })
    expect(answer.findings).toEqual([
      // The standard text of this page has two words.
      expect.objectContaining({ rule: 'LS28', level: 'info', section: 0, line: 0 }),
      expect.objectContaining({ rule: 'LS06', section: 0, line: 1, words: 'wird gebaut' }),
    ])
    expect(answer.standard[0]?.heading).toMatch(/^Seite/)
  })

  it.each([
    ['an empty text', '', /leer/],
    ['a paste of 1 MB', 'Wir helfen Ihnen gern. '.repeat(45_000), /Teilen/],
    ['HTML', '<p class="MsoNormal">Text</p>', /reinen Text/],
  ])('refuses %s with the way out', async (_title, lines, message) => {
    const response = await ask({ sections: [{ lines }] }, editor)
    expect(((await response.json()) as EasyCheckAnswer).problem).toMatch(message)
  })

  it.each([
    ['visitors', null],
    ['the board', { id: 'x', role: 'board', collection: 'users' }],
  ])('is closed to %s', async (_title, user) => {
    await expect(ask({ sections: [] }, user)).rejects.toMatchObject({ status: 403 })
  })

  it('refuses what is no text', async () => {
    await expect(ask({ sections: [{ lines: { $ne: 1 } }] }, editor)).rejects.toMatchObject({
      status: 400,
    })
  })

  it('goes by the settings and the dictionary of the county', async () => {
    await payload.create({
      collection: 'glossary',
      data: { word: 'Kreis', slug: 'kreis', explanation: 'Viele Orte.', avoid: ['Landkreis'] },
    })
    const response = await ask({ sections: [{ lines: 'Der Landkreis hilft.' }] }, editor)
    const { findings } = (await response.json()) as EasyCheckAnswer
    expect(findings).toEqual([expect.objectContaining({ rule: 'LS19', suggestion: 'Kreis' })])
  })
})
