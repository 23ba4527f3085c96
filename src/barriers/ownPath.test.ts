import { describe, expect, it } from '@jest/globals'

import { ownPath } from './ownPath'

const SITE = 'https://kreis.example'

describe('the page that a reporter names', () => {
  it.each([
    ['/kontakt', '/kontakt'],
    [' /kontakt ', '/kontakt'],
    ['https://kreis.example/aktuelles/rampe', '/aktuelles/rampe'],
    ['/suche?q=Maria+Muster', '/suche'],
    ['/kontakt#telefon', '/kontakt'],
    ['https://kreis.example.fremd.example/x', undefined],
    ['https://fremd.example/x', undefined],
    ['//fremd.example', undefined],
    ['/\\fremd.example', undefined],
    ['/kontakt bei Frau Muster', undefined],
    ['die Startseite', undefined],
    ['', undefined],
  ])('%j is the path %j', (words, path) => {
    expect(ownPath(words, SITE)).toBe(path)
  })
})
