import { describe, expect, it } from '@jest/globals'
import fc from 'fast-check'

import { LayeredMap } from './layered'

const [a, b] = [
  { id: 'a', slug: 'x' },
  { id: 'b', slug: 'y' },
]
type Thing = typeof a
const bySlug = (things: readonly Thing[]) => things.map((one) => [one.slug, one] as const)
const exchange = (out: readonly Thing[], things: readonly Thing[]) => ({
  out: bySlug(out),
  entries: bySlug(things),
})

describe('LayeredMap', () => {
  const old = new LayeredMap(bySlug([a, b]))

  it('moves what has another key now, and leaves the old map as it is', () => {
    const moved = { id: 'a', slug: 'z' }
    const now = old.exchanged(exchange([a], [moved]))
    expect(['x', 'y', 'z'].map((key) => now.get(key)?.id)).toEqual([undefined, 'b', 'a'])
    expect(['x', 'y', 'z'].map((key) => old.get(key)?.id)).toEqual(['a', 'b', undefined])
  })

  it('lets two change places', () => {
    const swapped = [
      { id: 'a', slug: 'y' },
      { id: 'b', slug: 'x' },
    ]
    const now = old.exchanged(exchange([a, b], swapped))
    expect([now.get('x')?.id, now.get('y')?.id]).toEqual(['b', 'a'])
  })

  it('takes out only the very same thing', () => {
    expect(old.exchanged(exchange([{ ...a }], [])).get('x')).toBe(a)
  })

  it('says after any changes what a map says that was made anew', () => {
    const things = fc.array(
      fc.record({ id: fc.constantFrom('a', 'b'), slug: fc.constantFrom('u', 'v', 'w') }),
    )
    const step = fc.record({ out: things, put: things })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 400 }), (steps) => {
        const plain = new Map<string, Thing>()
        let layered = new LayeredMap<Thing>([])
        for (const { out, put } of steps) {
          const going = [...out.flatMap(({ slug }) => plain.get(slug) ?? []), ...out]
          for (const one of going) if (plain.get(one.slug) === one) plain.delete(one.slug)
          for (const one of put) plain.set(one.slug, one)
          layered = layered.exchanged(exchange(going, put))
          for (const key of ['u', 'v', 'w']) expect(layered.get(key)).toBe(plain.get(key))
        }
      }),
    )
  })

  it('is made anew after many changes, and says the same', () => {
    let layered = new LayeredMap<number>([['unchanged', 1]])
    for (let at = 0; at < 500; at += 1)
      layered = layered.exchanged({
        out: at % 3 === 0 ? [[`${at - 1}`, at - 1]] : [],
        entries: [[`${at}`, at]],
      })
    expect(layered.get('unchanged')).toBe(1)
    for (let at = 0; at < 499; at += 1)
      expect([at, layered.get(`${at}`)]).toEqual([at, at % 3 === 2 ? undefined : at])
  })
})
