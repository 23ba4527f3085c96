import { describe, expect, it } from '@jest/globals'

import { findPictograms } from './pictogramSearch'
import { housePictograms } from './pictograms'

const find = (typed: string) => findPictograms(housePictograms(), typed, 5).map(({ key }) => key)

describe('findPictograms', () => {
  it.each([
    ['Haus', 'haus'],
    ['haus', 'haus'],
    ['Bürgerin', 'frau'],
    ['Buergerin', 'frau'],
    ['Senioren', 'alte-menschen'],
  ])('finds with %j first or among the first the pictogram %j', (typed, key) => {
    expect(find(typed)).toContain(key)
  })

  it('puts the exact name first', () => {
    expect(find('Haus')[0]).toBe('haus')
  })

  it('finds nothing for nonsense, and shows the first ones for nothing', () => {
    expect(find('xqzv')).toEqual([])
    expect(find('')).toHaveLength(5)
  })
})
