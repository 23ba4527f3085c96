import { describe, expect, it } from '@jest/globals'

import { passwordProblem } from './passwordProblem'

const OWN = ['anna.schmitz@kreis.example', 'Anna Schmitz']

describe('a password', () => {
  it.each([
    ['ein Satz', 'Meine Katze trinkt gern Tee'],
    ['ohne Leerzeichen', 'blauerRegenschirmFliegt'],
    ['zufällig', 'x7Kq-2mPz_9vLw4'],
    ['aus der Demonstration', 'uP3x9-aKd0qTmZ4v'],
    ['mit Umlauten', 'größere Möwen über Köln'],
    ['128 Zeichen', 'Ein Satz von Welt, '.repeat(6) + 'aus vierzehn.'],
    ['ein Ausdruck mit einem häufigen Wort', 'Hallo liebe grüne Gießkanne'],
  ])('may be %s', (_name, password) => {
    expect(passwordProblem(password, OWN)).toBeUndefined()
  })

  it.each([
    ['abc', /12 bis 128/],
    ['elfZeichen1', /12 bis 128/],
    ['', /12 bis 128/],
    ['a b'.repeat(43), /12 bis 128/],
    ['aaaaaaaaaaaa', /erraten/],
    ['123456789012', /erraten/],
    ['passwort1234', /erraten/],
    ['Passwort2026!', /erraten/],
    ['PASSWORD12345', /erraten/],
    ['qwertzuiop123', /erraten/],
    ['geheimgeheim!', /erraten/],
    ['abababababab', /erraten/],
    ['Kreis-Inklusiv-2026', /erraten/],
    ['AnnaSchmitz2026', /erraten/],
    ['anna.schmitz@kreis.example', /erraten/],
    ['Sommer2026!!!', /erraten/],
    ['1q2w3e4r5t6z7u', /erraten/],
  ])('%j is refused', (password, problem) => {
    expect(passwordProblem(password, OWN)).toMatch(problem)
  })
})
