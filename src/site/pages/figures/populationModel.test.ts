import { describe, expect, it } from '@jest/globals'
import { buildFigures, buildPopulationPoint } from '../../../../tests/builders'
import type { CensusBasis } from '../../../content/documents'
import {
  growthSentence,
  jumpSentences,
  lastBasisJump,
  populationTable,
  recentGrowth,
  seriesDescription,
  seriesSentences,
} from './populationModel'

function series(...values: [number, number, CensusBasis][]) {
  return values.map(([year, total, basis]) =>
    buildPopulationPoint({ date: `${year}-12-31`, total, basis }),
  )
}

/** The county of the demonstration, shortened. */
const county = buildFigures({
  population: series(
    [2009, 268000, 'before2011'],
    [2011, 267104, 'before2011'],
    [2013, 258385, 'census2011'],
    [2014, 259073, 'census2011'],
    [2022, 270833, 'census2011'],
    [2023, 272666, 'census2011'],
    [2024, 279285, 'census2022'],
  ),
  census: { date: '2022-05-15', total: 275392, from60to66: 28756, from67: 52805 },
})

describe('the series in words', () => {
  it('names first and last value, every change of counting and the years without a value', () => {
    const text = seriesSentences(county).join(' ')
    expect(text).toContain('2009 waren es 268.000 Menschen, 2024 waren es 279.285.')
    expect(text).toContain('Zweimal hat sich die Art der Zählung geändert: 2013 und 2024.')
    expect(text).toContain('Deshalb hat die Linie Lücken.')
    expect(text).toMatch(/Für 2012, 2015, .* und 2021 liegen uns keine Werte vor\./)
  })

  it.each([
    [
      'says nothing of breaks where the basis stays',
      series([2013, 1, 'census2011'], [2014, 2, 'census2011']),
    ],
    ['says nothing at all of a single value', series([2024, 5, 'census2022'])],
  ])('%s', (_, population) => {
    expect(seriesSentences(buildFigures({ population })).join(' ')).not.toContain('Zählung')
  })

  it('describes every stretch by itself', () => {
    expect(seriesDescription(county)).toContain(
      'Grundlage Zensus 2011: von 2013 bis 2023 von 258.385 auf 272.666 Menschen.',
    )
    expect(seriesDescription(county)).toContain(
      'Grundlage Zensus 2022: 279.285 Menschen Ende 2024.',
    )
    expect(seriesDescription(county)).toContain('nicht verbunden')
  })

  it('does not speak of separate lines where there is one', () => {
    const population = series([2013, 1, 'census2011'], [2014, 2, 'census2011'])
    expect(seriesDescription(buildFigures({ population }))).not.toContain('nicht verbunden')
  })
})

describe('the table of the series', () => {
  it('has the newest year first and marks the rows above a new basis', () => {
    const { rows, breaks } = populationTable(county)
    expect(rows[0]).toEqual(['2024', 'Zensus 2022', '279.285'])
    expect(rows.at(-1)).toEqual(['2009', 'frühere Zählungen', '268.000'])
    expect(breaks.map((index) => rows[index]?.[0])).toEqual(['2024', '2013'])
  })
})

describe('the last change of basis', () => {
  it('is explained by the census where the census explains most of it', () => {
    expect(lastBasisJump(county)).toMatchObject({
      difference: 6619,
      isMostlyBasis: true,
      census: { shift: 4559 },
    })
    const text = jumpSentences(county).join(' ')
    expect(text).toContain('Zwischen 2023 und 2024 stehen 6.619 Menschen mehr in der Tabelle.')
    expect(text).toContain('zum größten Teil kein Wachstum')
    expect(text).toContain('275.392')
  })

  it.each([
    ['no census is known', { census: undefined }],
    [
      'the census does not explain most of it',
      { census: { date: '2022-05-15', total: 271000, from60to66: 1, from67: 1 } },
    ],
  ])('claims nothing where %s', (_, change) => {
    expect(jumpSentences({ ...county, ...change }).join(' ')).toContain('nicht abzulesen')
  })

  it('says when there are fewer', () => {
    const population = series([2023, 100, 'census2011'], [2024, 90, 'census2022'])
    expect(jumpSentences(buildFigures({ population }))[0]).toContain('10 Menschen weniger')
  })

  it('is silent where there is no change', () => {
    expect(jumpSentences(buildFigures())).toEqual([])
  })
})

describe('growth', () => {
  it('is taken from the newest basis with more than one value', () => {
    expect(recentGrowth(county)).toMatchObject({ persons: 272666 - 258385 })
  })

  it.each([
    ['more', 100, 120, '20 Menschen mehr'],
    ['fewer', 120, 100, '20 Menschen weniger'],
  ])('is told in words: %s', (_, from, to, words) => {
    const population = series([2013, from, 'census2011'], [2014, to, 'census2011'])
    expect(growthSentence(buildFigures({ population }))).toBe(
      `Von 2013 bis 2014, auf gleicher Grundlage (Zensus 2011), sind es ${words} geworden.`,
    )
  })

  it('is unknown for single values', () => {
    expect(recentGrowth(buildFigures())).toBeUndefined()
    expect(growthSentence(buildFigures())).toBeUndefined()
  })
})
