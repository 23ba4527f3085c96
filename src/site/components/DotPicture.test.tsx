import { describe, expect, it } from '@jest/globals'
import { load } from 'cheerio'
import { renderToStaticMarkup } from 'react-dom/server'
import { DotPicture } from './DotPicture'

const dots = (part: number, whole: number, perDot: number) => ({
  kind: 'dots' as const,
  part,
  whole,
  perDot,
  statement: 'Eine Aussage.',
  filled: 'so',
  open: 'anders',
  note: 'Quelle.',
})

describe('a share as dots', () => {
  it.each([
    ['full columns of many', dots(60301, 280726, 1000), '280 Punkte, 60', '0 0 280 100'],
    ['one row of few', dots(1, 5, 1), '5 Punkte, 1', '0 0 50 10'],
    ['never more filled than there are', dots(9, 5, 1), '5 Punkte, 5', '0 0 50 10'],
  ])('shows %s', (_, block, words, viewBox) => {
    const $ = load(renderToStaticMarkup(<DotPicture dots={block} />))
    expect($('svg').attr('aria-label')).toContain(words)
    expect($('svg').attr('viewBox')).toBe(viewBox)
  })

  it('draws as many fields as there are dots, where a column is partly filled', () => {
    const $ = load(renderToStaticMarkup(<DotPicture dots={dots(33, 70, 1)} />))
    const [filled, open] = $('svg > path')
      .map((_, path) => areaOf($(path).attr('d') ?? ''))
      .get()
    expect([filled, open]).toEqual([33, 37])
  })
})

/** Dots in the rectangles of a path: each has 10 by 10 units. */
function areaOf(path: string): number {
  const rectangles = [...path.matchAll(/h(\d+)v(\d+)/g)]
  return rectangles.reduce(
    (sum, [, width, height]) => sum + (Number(width) * Number(height)) / 100,
    0,
  )
}
