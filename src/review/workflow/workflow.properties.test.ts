import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { decideStep } from './decide'
import { dueDay } from './deadline'
import { STEPS } from './entry'
import type { Entry } from './entry'
import { situationOf } from './situation'

const PEOPLE = ['A', 'B', 'C'] as const
const RULE = { needsEditor: true, boardMembers: 0, deadlineDays: 2, isAlone: false }
const HOUR_MS = 3_600_000

/** Somebody does something: changes the text to another, takes a step, or presses "publish". */
const act = fc.record({
  what: fc.constantFrom(...STEPS, 'edit' as const, 'publish' as const),
  who: fc.constantFrom(...PEOPLE),
  text: fc.constantFrom('f1', 'f2', 'f3'),
  reason: fc.constantFrom('', 'Ein Grund, den alle verstehen.'),
  hours: fc.integer({ min: 1, max: 48 }),
})
type Act = typeof act extends fc.Arbitrary<infer Value> ? Value : never

interface World {
  log: Entry[]
  text: string
  /** Text that readers see. */
  shown?: string
  /** Who wrote each text last. */
  author: Record<string, string>
  /** Who had written it last when it was released. */
  authorAtRelease: Record<string, string | undefined>
  now: number
}

const start = (): World => ({
  log: [],
  text: '',
  author: {},
  authorAtRelease: {},
  now: Date.UTC(2026, 10, 23, 9),
})
const situationIn = ({ log, shown, text }: World) =>
  situationOf(log, { fingerprint: text, isPublic: shown === text })

/** One step of the world as the CMS takes it; answers what was published, and on what ground. */
function take(world: World, { hours, reason, text, what, who }: Act) {
  world.now += hours * HOUR_MS
  const on = new Date(world.now).toISOString()
  const note = (entry: Partial<Entry> & Pick<Entry, 'kind'>) =>
    world.log.push({ by: who, on, reason, fingerprint: world.text, ...entry })
  if (what === 'edit') {
    if (world.text === text) return undefined
    world.text = text
    world.author[text] = who
    note({ kind: 'edit' })
    return undefined
  }
  const decision = decideStep({
    step: what,
    situation: situationIn(world),
    rule: RULE,
    actor: who,
    reviews: [],
    now: on,
    reason,
    // No edit of this world is minor.
    minorProblems: ['anders'],
  })
  if (!decision.isAllowed) return undefined
  if (what === 'release') world.authorAtRelease[world.text] = world.author[world.text]
  const dueOn = dueDay(on, RULE.deadlineDays)
  if (what !== 'publish') note({ kind: what, ...(what === 'submit' && dueOn ? { dueOn } : {}) })
  if (what === 'withdraw') delete world.shown
  if (what !== 'publish' || world.shown === world.text) return undefined
  world.shown = world.text
  note({ kind: 'publish', ...(decision.way && { way: decision.way }) })
  return decision.way
}

/** Found by this test: the author released their own words after another had submitted them again. */
const WITHDRAWN_AND_SUBMITTED_BY_ANOTHER = (
  [
    ['submit', 'A'],
    ['edit', 'A'],
    ['release', 'C'],
    ['publish', 'A'],
    ['withdraw', 'A'],
    ['submit', 'C'],
    ['release', 'A'],
    ['publish', 'A'],
  ] as const
).map(([what, who]): Act => ({ what, who, text: 'f1', reason: '', hours: 1 }))

describe('whatever three people do', () => {
  const acts = fc.array(act, { minLength: 5, maxLength: 60 })

  it('no text becomes public without a second person or a bypass that is written down', () => {
    let published = 0
    fc.assert(
      fc.property(acts, (all) => {
        const world = start()
        for (const one of all) {
          const before = [...world.log]
          const way = take(world, one)
          if (way === undefined) continue
          published += 1
          const ground = before.findLast(
            ({ fingerprint, kind }) => kind === way && fingerprint === world.text,
          )
          expect(ground).toBeDefined()
          if (way === 'bypass') expect(ground?.reason).not.toBe('')
          else expect(ground?.by).not.toBe(world.authorAtRelease[world.text])
        }
      }),
      { numRuns: 1000, examples: [[WITHDRAWN_AND_SUBMITTED_BY_ANOTHER]] },
    )
    // The property says nothing if nothing is ever published.
    expect(published).toBeGreaterThan(20)
  })

  it('whatever is not a draft can be withdrawn by anybody, and is a draft then', () => {
    fc.assert(
      fc.property(acts, fc.constantFrom(...PEOPLE), (all, who) => {
        const world = start()
        for (const one of all) take(world, one)
        if (situationIn(world).state === 'draft') return
        take(world, { what: 'withdraw', who, text: 'f1', reason: '', hours: 1 })
        expect(situationIn(world).state).toBe('draft')
      }),
    )
  })

  it('every refusal says what to do', () => {
    fc.assert(
      fc.property(acts, act, (all, one) => {
        const world = start()
        for (const earlier of all) take(world, earlier)
        if (one.what === 'edit') return
        const decision = decideStep({
          step: one.what,
          situation: situationIn(world),
          rule: RULE,
          actor: one.who,
          reviews: [],
          now: new Date(world.now).toISOString(),
          reason: one.reason,
        })
        expect(decision.isAllowed || /^[A-ZÄÖÜ].*[.?]$/u.test(decision.message)).toBe(true)
      }),
    )
  })
})
