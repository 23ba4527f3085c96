import { describe, expect, it } from '@jest/globals'
import type { CensusBasis } from '../../content/documents'
import { buildPopulationPoint } from '../../../tests/builders'
import { lineChartModel } from './lineChartModel'

const point = (year: number, total: number, basis: CensusBasis) =>
  buildPopulationPoint({ date: `${year}-12-31`, total, basis })

const series = [
  point(1990, 31285, 'before2011'),
  point(2005, 33811, 'before2011'),
  point(2013, 32089, 'census2011'),
  point(2023, 33359, 'census2011'),
  point(2024, 34890, 'census2022'),
]

describe('the drawing of a series', () => {
  const chart = lineChartModel(series)

  it('joins only points of one basis', () => {
    expect(chart?.lines.map(({ look }) => look)).toEqual(['early', 'middle'])
    expect(chart?.points).toHaveLength(5)
    expect(chart?.points.at(-1)?.look).toBe('late')
  })

  it('marks every change of basis between its two points', () => {
    expect(chart?.breaks.map(({ label }) => label)).toEqual(['Zensus 2011', 'Zensus 2022'])
    const [first] = chart?.breaks ?? []
    const [, before, after] = chart?.points ?? []
    expect(first?.x).toBeGreaterThan(before?.x ?? Infinity)
    expect(first?.x).toBeLessThan(after?.x ?? -Infinity)
  })

  it('has no break where the basis never changes', () => {
    const even = series.filter(({ basis }) => basis === 'census2011')
    expect(lineChartModel(even)).toMatchObject({ breaks: [], lines: [{ look: 'middle' }] })
  })

  it('keeps every point inside and larger values higher', () => {
    for (const { x, y } of chart?.points ?? []) {
      expect(Math.min(x, y)).toBeGreaterThanOrEqual(0)
      expect(Math.max(x, y)).toBeLessThanOrEqual(100)
    }
    expect(chart?.points.at(-1)?.y).toBeLessThan(chart?.points[0]?.y ?? 0)
  })

  it('labels newest and oldest value, and none twice in one place', () => {
    const texts = chart?.labels.map(({ text }) => text) ?? []
    expect(texts).toEqual(expect.arrayContaining(['34.890', '31.285']))
    expect(texts).not.toContain('33.359')
  })

  it.each([
    ['nothing', []],
    ['a single point', series.slice(0, 1)],
  ])('is left out for %s', (_, points) => {
    expect(lineChartModel(points)).toBeUndefined()
  })
})
