import { describe, expect, it } from '@jest/globals'

import { inputProblem } from './inputProblem'

const english =
  'The county office is open on Monday morning and you can come without an appointment if you like to talk with us about the new bus.'
const turkish =
  'Belediye pazartesi sabahı açıktır ve randevu almadan gelip bizimle yeni otobüs hakkında konuşabilirsiniz, bekleriz efendim sizi burada.'
const french =
  'Le bureau est ouvert le lundi matin et vous pouvez venir sans rendez-vous pour parler avec nous de la nouvelle ligne de bus.'

describe('a text that cannot be checked', () => {
  it.each([
    ['says that it is empty', ' \n\t', 'leer'],
    ['says that English is not German', english, 'nicht Deutsch'],
    ['says that Turkish is not German', turkish, 'nicht Deutsch'],
    ['says that French is not German', french, 'nicht Deutsch'],
    ['says that Arabic is not German', 'مرحبا بكم في المدينة.', 'nicht Deutsch'],
    ['says that Cyrillic is not German', 'Автобус не ходит.', 'nicht Deutsch'],
    ['says that markup must go', '<p class="MsoNormal">Der Bus kommt.</p>', 'reinen Text'],
    ['says that it is too long', 'Der Bus kommt. '.repeat(30_000), 'Teilen Sie ihn auf'],
  ])('%s', (_title, text, expected) => {
    expect(inputProblem(text)).toContain(expected)
  })

  it.each([
    [
      'German with names',
      'Kreis Düren Jülich Linnich Titz Aldenhoven Inden Heimbach Nideggen Kreuzau Vettweiß Merzenich Niederzier',
    ],
    ['short lines', 'Hallo!'],
    [
      'easy language',
      'Der Kreis baut eine neue Schule.\nDie Schule ist in Düren.\nDort lernen viele Kinder zusammen.',
    ],
    [
      'emoji and Arabic words in German',
      'Wir sagen 😀 مرحبا und das heißt Hallo, wenn Sie zu uns in das Rathaus kommen.',
    ],
    ['signs that look like markup', 'Die Zahl ist < 5 und > 3.'],
  ])('is not %s', (_title, text) => {
    expect(inputProblem(text)).toBeUndefined()
  })
})
