import { describe, expect, it } from '@jest/globals'

import { captionsProblem } from './captionsProblem'

const good = 'WEBVTT\n\n00:01.000 --> 00:04.000\nGuten Tag.'

describe('captions', () => {
  it.each([
    ['with times of minutes', good, true],
    [
      'with hours and a name behind the mark',
      'WEBVTT Begrüßung\r\n\r\n01:00:01.000 --> 01:00:04.000 align:left\r\nTag.',
      true,
    ],
    ['with a byte order mark', `\uFEFF${good}`, true],
    ['that are missing at a film in sign language', ' \n', false],
  ])('%s are good', (_name, text, isRequired) => {
    expect(captionsProblem(text, { isRequired })).toBeUndefined()
  })

  it.each([
    ['that are missing at a film with sound', '', 'braucht Untertitel'],
    ['of another format', '1\n00:00:01,000 --> 00:00:04,000\nTag.', 'WEBVTT'],
    ['without times', 'WEBVTT\n\nGuten Tag.', 'fehlen die Zeiten'],
    ['with a time of another format', 'WEBVTT\n\n00:00:01,000 --> 00:00:04,000\nTag.', 'Zeile 3'],
  ])('%s are refused with what to do', (_name, text, message) => {
    expect(captionsProblem(text, { isRequired: true })).toContain(message)
  })
})
