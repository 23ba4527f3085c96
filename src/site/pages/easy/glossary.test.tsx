import { describe, expect, it } from '@jest/globals'

import type { GlossaryWord } from '../../../content/easyText'
import { buildGlossaryWord } from '../../../../tests/builders'
import { pageContext } from '../../../../tests/fakes/pageContext'
import { renderRoute } from '../../../../tests/fakes/renderAnswer'
import { easyGlossaryRoute } from './easyGlossaryRoute'
import { glossaryLetters, glossaryMatches } from './glossaryModel'

const words: GlossaryWord[] = [
  buildGlossaryWord({ word: 'Zensus', explanation: 'Das ist eine Zählung.' }),
  buildGlossaryWord({ word: 'Ärzte-Haus', explanation: 'Dort arbeiten Ärzte.' }),
  buildGlossaryWord({ word: 'Atlas', explanation: 'Ein Buch mit Karten.' }),
]

const names = (found: readonly GlossaryWord[]) => found.map(({ word }) => word)

describe('the dictionary', () => {
  it('sorts Ä under A', () => {
    expect(
      glossaryLetters(words).map(({ letter, words: group }) => [letter, names(group)]),
    ).toEqual([
      ['A', ['Ärzte-Haus', 'Atlas']],
      ['Z', ['Zensus']],
    ])
  })

  it.each([
    ['', ['Zensus', 'Ärzte-Haus', 'Atlas']],
    ['zens', ['Zensus']],
    ['ärztehaus', ['Ärzte-Haus']],
    ['arzte', ['Ärzte-Haus']],
    ['Karten', ['Atlas']],
    ['xyz', []],
  ])('finds "%s"', (asked, expected) => {
    expect(names(glossaryMatches(words, asked))).toEqual(expected)
  })

  it('says so when a word is not there yet, and leads back to all words', () => {
    const { $, text } = renderRoute(
      easyGlossaryRoute,
      pageContext({ glossary: words }),
      {},
      'q=xyz',
    )
    expect(text).toContain('steht noch nicht im Wörter-Buch')
    expect($('a[href="/leichte-sprache/woerterbuch"]').text()).toContain('Alle Wörter')
  })
})
