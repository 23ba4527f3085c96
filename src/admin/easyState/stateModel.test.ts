import { describe, expect, it } from '@jest/globals'

import { labelText, missingText, placesText } from './stateModel'

const signature = (isCurrent: boolean) => ({
  id: '1',
  name: 'A',
  isNamed: false,
  group: 'G',
  on: '2026-11-02',
  changes: '',
  recordedBy: 'B',
  isCurrent,
})
const state = (signed: boolean[], isPublic = true) => ({
  isPublic,
  readersNeeded: 2,
  signatures: signed.map(signature),
})

describe('the panel says', () => {
  it.each([
    [undefined, 'Auf der Seite steht: Noch nicht geprüft.'],
    [
      { by: ['A', 'B'], others: 0, on: '' },
      'Auf der Seite steht: Leichte Sprache – geprüft von A, B.',
    ],
    [
      { by: [], others: 2, on: '' },
      'Auf der Seite steht: Leichte Sprache – geprüft von 2 ohne Namen.',
    ],
  ])('what readers see: %j', (label, text) => {
    expect(labelText(label)).toBe(text)
  })

  it.each([
    ['two people', state([]), 'Für das Zeichen fehlen noch 2 Personen.'],
    ['one person', state([true]), 'Für das Zeichen fehlt noch 1 Person.'],
    ['nobody', state([true, true]), ''],
    [
      'the publication',
      state([true, true], false),
      'Dieser Stand ist geprüft. Das Zeichen erscheint, wenn Sie ihn veröffentlichen.',
    ],
    [
      'new checks of a changed text',
      state([false, false]),
      'Der Text ist seit der Prüfung geändert. 2 Personen müssen ihn neu prüfen.',
    ],
    [
      'one new check',
      state([false, true]),
      'Der Text ist seit der Prüfung geändert. 1 Person muss ihn neu prüfen.',
    ],
  ])('that %s are missing', (_title, given, text) => {
    expect(missingText(given)).toBe(text)
  })

  it.each([
    [[2], 'Betrifft den leichten Abschnitt 2.'],
    [[1, 3], 'Betrifft die leichten Abschnitte 1 und 3.'],
  ])('which easy sections %j are meant', (sections, text) => {
    expect(placesText(sections)).toBe(text)
  })
})
