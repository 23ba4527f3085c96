import { describe, expect, it } from '@jest/globals'
import { buildFigures } from '../../../../tests/builders'
import { ageTable, keyFigures, landUseTable } from './keyFigures'

const census = { date: '2022-05-15', total: 34208, from60to66: 3359, from67: 6773 }

describe('key figures', () => {
  it('carry date or comparison each', () => {
    const figures = keyFigures(buildFigures({ census }), buildFigures({ census }))
    expect(figures.map(({ label }) => label)).toEqual([
      'Menschen',
      'Quadratkilometer Fläche',
      'Menschen je Quadratkilometer',
      'sind 67 Jahre oder älter',
    ])
    expect(figures.map(({ note }) => note ?? '').every((note) => note !== '')).toBe(true)
    expect(figures[3]?.note).toContain('15. Mai 2022')
  })

  it('are none where nothing was entered yet, as on a new site', () => {
    const nothing = { population: [], areaKm2: 0, areaDate: '', source: '' }
    expect(keyFigures(nothing, nothing)).toEqual([])
  })

  it('leave out what is not known', () => {
    expect(keyFigures(buildFigures({ population: [] }))).toHaveLength(1)
  })
})

describe('tables', () => {
  it('show age groups with the share of the county beside them', () => {
    const table = ageTable('Jülich', buildFigures({ census }), {
      name: 'Kreis Düren',
      figures: buildFigures({
        census: { ...census, total: 275392, from60to66: 28756, from67: 52805 },
      }),
    })
    expect(table?.head).toEqual(['Alter', 'Menschen', 'Anteil', 'Kreis Düren'])
    expect(table?.rows[0]?.[1]).toBe('10.132')
    expect(table?.rows[0]?.[2]).toMatch(/^29,6\s%$/)
    expect(table?.rows[2]?.[3]).toMatch(/^19,2\s%$/)
  })

  it.each([
    ['rounding is not shown as another use', 94149 - 1, 5],
    ['what the listed uses leave is shown', 95000, 6],
  ])('%s', (_, totalHa, rows) => {
    const landUse = {
      date: '2021-12-31',
      totalHa,
      agricultureHa: 51735,
      forestHa: 18552,
      settlementHa: 16355,
      trafficHa: 5896,
      waterHa: 1610,
    }
    expect(landUseTable('Kreis', buildFigures({ landUse }))?.rows).toHaveLength(rows)
  })

  it('are left out where the figures are missing', () => {
    expect(ageTable('X', buildFigures())).toBeUndefined()
    expect(landUseTable('X', buildFigures())).toBeUndefined()
  })
})
