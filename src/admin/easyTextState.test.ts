import { describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { easyTextState } from './easyTextState'

const texts = [
  { id: 'e1', title: 'Die Rampe', _status: 'published', sourceKey: 'news:1' },
  { id: 'e2', title: 'Das Projekt', _status: 'draft', sourceKey: 'projects:1' },
]

/** Answers from `texts` and counts how often it was asked. */
function fakePayload() {
  const asked: string[][] = []
  const find = ({ where }: { where: { sourceKey: { in: string[] } } }) => {
    asked.push(where.sourceKey.in)
    return Promise.resolve({
      docs: texts.filter(({ sourceKey }) => where.sourceKey.in.includes(sourceKey)),
    })
  }
  return { asked, payload: { find } as unknown as Payload }
}

describe('easyTextState', () => {
  it('tells a published text, a draft and a missing one apart, with one query for all', async () => {
    const { asked, payload } = fakePayload()
    const states = await Promise.all([
      easyTextState(payload, 'news', '1'),
      easyTextState(payload, 'projects', '1'),
      easyTextState(payload, 'pages', '1'),
    ])
    expect(states).toEqual([
      { state: 'published', id: 'e1', title: 'Die Rampe' },
      { state: 'draft', id: 'e2', title: 'Das Projekt' },
      { state: 'missing' },
    ])
    expect(asked).toEqual([['news:1', 'projects:1', 'pages:1']])
  })

  it('asks again later, because a text may have been written meanwhile', async () => {
    const { asked, payload } = fakePayload()
    await easyTextState(payload, 'news', '1')
    await easyTextState(payload, 'news', '1')
    expect(asked).toHaveLength(2)
  })

  it('passes a failure of the database on to everybody who asked', async () => {
    const payload = { find: () => Promise.reject(new Error('closed')) } as unknown as Payload
    const asked = [easyTextState(payload, 'news', '1'), easyTextState(payload, 'news', '2')]
    const outcomes = await Promise.allSettled(asked)
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected'])
  })
})
