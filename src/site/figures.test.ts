import { describe, expect, it } from '@jest/globals'
import { buildFigures, buildMunicipality, buildPopulationPoint } from '../../tests/builders'
import type { CensusBasis, PopulationPoint } from '../content/documents'
import {
  basisName,
  byPopulation,
  densityOf,
  from60,
  growthBetween,
  latestPoint,
  missingYears,
  rankByPopulation,
  seriesBreaks,
  seriesSegments,
  shareOf,
} from './figures'

function point(year: number, total: number, basis: CensusBasis): PopulationPoint {
  return buildPopulationPoint({ date: `${year}-12-31`, total, basis })
}

/** Jülich, shortened; in no order, as a file might give it. */
const series = [
  point(2024, 34890, 'census2022'),
  point(1990, 31285, 'before2011'),
  point(2011, 33059, 'before2011'),
  point(2013, 32089, 'census2011'),
  point(2023, 33359, 'census2011'),
]

describe('a population series', () => {
  it('is cut at every change of basis, oldest first', () => {
    const years = seriesSegments(series).map(({ basis, points }) => [
      basis,
      ...points.map(({ date }) => date.slice(0, 4)),
    ])
    expect(years).toEqual([
      ['before2011', '1990', '2011'],
      ['census2011', '2013', '2023'],
      ['census2022', '2024'],
    ])
  })

  it('names both sides of every break', () => {
    const totals = seriesBreaks(series).map(({ before, after }) => [before.total, after.total])
    expect(totals).toEqual([
      [33059, 32089],
      [33359, 34890],
    ])
  })

  it('is left as it was given', () => {
    const given = [...series]
    seriesSegments(series)
    expect(series).toEqual(given)
  })

  it('has no break where the basis stays', () => {
    expect(seriesBreaks(series.slice(3))).toEqual([])
    expect(seriesBreaks([])).toEqual([])
  })

  it('ends with its newest point', () => {
    expect(latestPoint(buildFigures({ population: series }))?.total).toBe(34890)
    expect(latestPoint(buildFigures({ population: [] }))).toBeUndefined()
  })

  it.each<[string, number, number[]]>([
    ['since the first year', 2013, [2014, 2015, 2016, 2017, 2018, 2019, 2020, 2021, 2022]],
    ['since 2022', 2022, [2022]],
    ['since 2023', 2023, []],
    ['since a year after the last', 2030, []],
  ])('knows the missing years %s', (_, since, missing) => {
    expect(missingYears(series.slice(3).concat(point(2024, 1, 'census2022')), since)).toEqual(
      missing,
    )
  })

  it('has no missing years where there is nothing', () => {
    expect(missingYears([], 2000)).toEqual([])
  })
})

describe('growth', () => {
  it.each<[string, PopulationPoint | undefined, PopulationPoint | undefined, number | undefined]>([
    ['is the difference inside one basis', series[3], series[4], 1270],
    ['can be negative', series[4], series[3], -1270],
    ['is unknown across two bases', series[4], series[0], undefined],
    ['is unknown without a point', undefined, series[0], undefined],
  ])('%s', (_, from, to, persons) => {
    expect(growthBetween(from, to)).toBe(persons)
  })
})

describe('computed values', () => {
  it.each<[string, number | undefined, number | undefined]>([
    ['a share', shareOf(1, 4), 0.25],
    ['a share of nothing', shareOf(1, 0), undefined],
    [
      'persons of 60 and more',
      from60({ date: '2022-05-15', total: 10, from60to66: 2, from67: 3 }),
      5,
    ],
    ['density, rounded', densityOf(buildFigures({ population: series, areaKm2: 90.39 })), 386],
    ['density without area', densityOf(buildFigures({ areaKm2: 0 })), undefined],
    ['density without people', densityOf(buildFigures({ population: [] })), undefined],
  ])('%s', (_, value, expected) => {
    expect(value).toBe(expected)
  })

  it('has a readable name for every basis', () => {
    expect((['before2011', 'census2011', 'census2022'] as const).map(basisName)).toEqual([
      'frühere Zählungen',
      'Zensus 2011',
      'Zensus 2022',
    ])
  })
})

describe('the order by population', () => {
  const place = (name: string, total: number, basis: CensusBasis = 'census2022') =>
    buildMunicipality({
      name,
      slug: name,
      figures: buildFigures({ population: [point(2024, total, basis)] }),
    })
  const [large, middle, same, small] = [
    place('Groß', 900),
    place('Mitte', 500),
    place('Gleich', 500),
    place('Klein', 100),
  ] as const
  const all = [small, middle, large, same]

  it.each([
    ['the largest is first', large, 1],
    ['equal ones share a place', middle, 2],
    ['the smallest is last', small, 4],
  ])('%s', (_, municipality, rank) => {
    expect(rankByPopulation(municipality, all)).toEqual({ rank, of: 4 })
  })

  it('is not made of figures of two bases', () => {
    expect(rankByPopulation(large, [...all, place('Anders', 5, 'census2011')])).toBeUndefined()
  })

  it('puts the largest first and equal ones by name', () => {
    expect(byPopulation(all).map(({ name }) => name)).toEqual(['Groß', 'Gleich', 'Mitte', 'Klein'])
  })
})
