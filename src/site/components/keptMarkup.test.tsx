import { describe, expect, it } from '@jest/globals'

import { keptMarkup } from './keptMarkup'

const name = (text: string) => () => <b>{text}</b>

describe('kept markup', () => {
  it('is made once for each object and part', () => {
    const kept = keptMarkup<object>()
    const site = {}
    expect(kept(site, 'name', name('A & B'))).toEqual({ __html: '<b>A &amp; B</b>' })
    expect(kept(site, 'name', name('anders'))).toBe(kept(site, 'name', name('noch anders')))
    expect(kept(site, 'foot', name('unten')).__html).toBe('<b>unten</b>')
  })

  it('of another object is made anew, however alike the two are', () => {
    const kept = keptMarkup<object>()
    kept({ name: 'A' }, 'name', name('alt'))
    expect(kept({ name: 'A' }, 'name', name('neu')).__html).toBe('<b>neu</b>')
  })
})
