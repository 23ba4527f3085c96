import { describe, expect, it } from '@jest/globals'
import { excerptOf, markedParts } from './markedText'

describe('markedParts', () => {
  it.each([
    ['only whole words', 'Der Rat ist ratlos.', ['Rat'], ['Rat']],
    ['whatever their case', 'INKLUSION und inklusion', ['Inklusion'], ['INKLUSION', 'inklusion']],
    [
      'the longer of two words',
      'Rathaus-Eingang',
      ['Rathaus', 'Rathaus-Eingang'],
      ['Rathaus-Eingang'],
    ],
    ['words with umlauts', 'für Düren', ['Düren'], ['Düren']],
    ['words with signs of patterns', 'LSBTIQ* heißt', ['LSBTIQ*'], ['LSBTIQ*']],
    ['nothing without words', 'Ein Satz', [], []],
  ])('marks %s', (_name, text, words, marked) => {
    const parts = markedParts(text, words)
    expect(parts.filter((part) => part.marked).map((part) => part.text)).toEqual(marked)
    expect(parts.map((part) => part.text).join('')).toBe(text)
  })
})

describe('excerptOf', () => {
  const long = `${'Vorher steht etwas. '.repeat(30)}Hier steht Inklusion im Text. ${'Danach auch. '.repeat(30)}`

  it('is the teaser where that holds the word, or where nothing does', () => {
    expect(excerptOf('Mehr Inklusion', long, ['Inklusion'])).toBe('Mehr Inklusion')
    expect(excerptOf('Teaser', long, ['Titelwort'])).toBe('Teaser')
  })

  it('else is a short stretch of the text around the word, with dots where it was cut', () => {
    const excerpt = excerptOf('Teaser', long, ['Inklusion'])
    expect(excerpt).toMatch(/^… .*Inklusion.* …$/)
    expect(excerpt.length).toBeLessThan(200)
  })

  it('does not cut a short text', () => {
    expect(excerptOf('Teaser', 'Nur Inklusion.', ['Inklusion'])).toBe('Nur Inklusion.')
  })
})
