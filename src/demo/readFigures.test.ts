import { describe, expect, it } from '@jest/globals'

import { basisOf, readFigures } from './readFigures'

const figures = await readFigures('src/demo/facts/municipalities.csv')

describe('the official figures of the demo', () => {
  it.each([
    ['2011-12-31', 'before2011'],
    ['2013-12-31', 'census2011'],
    ['2023-12-31', 'census2011'],
    ['2024-12-31', 'census2022'],
  ])('names the basis of a figure of %s: %s', (date, basis) => {
    expect(basisOf(date)).toBe(basis)
  })

  it.each([
    ['05358004', 'Aldenhoven', 'im Nordwesten'],
    ['05358008', 'Düren', 'in der Mitte'],
    ['05358012', 'Heimbach', 'im Süden'],
    ['05358016', 'Hürtgenwald', 'im Südwesten'],
    ['05358032', 'Langerwehe', 'im Westen'],
    ['05358052', 'Nörvenich', 'im Osten'],
    ['05358056', 'Titz', 'im Norden'],
    ['05358060', 'Vettweiß', 'im Südosten'],
  ])('places %s (%s) %s of the county', (ags, name, location) => {
    expect(figures.municipality(ags)).toMatchObject({ ags, name, location })
  })

  it('has the latest population of the county, by sex and on its own basis', () => {
    expect(figures.county.population.at(-1)).toEqual({
      date: '2024-12-31',
      total: 279285,
      female: 140196,
      male: 139089,
      basis: 'census2022',
    })
  })

  it('leaves women and men out where the source does not name them', () => {
    const of2018 = figures.county.population.find(({ date }) => date === '2018-12-31')
    expect(of2018).toEqual({ date: '2018-12-31', total: 263722, basis: 'census2011' })
  })

  it('reads the profile of a municipality from its rows alone', () => {
    expect(figures.municipality('05358044')).toMatchObject({
      type: 'Stadt',
      townHallPostcode: '52385',
      postcodes: ['52385'],
      website: 'https://www.nideggen.de',
      isCountySeat: false,
      figures: {
        areaKm2: 65.04,
        areaDate: '2024-12-31',
        census: { date: '2022-05-15', total: 10804, from60to66: 1316, from67: 2308 },
        landUse: { date: '2021-12-31', totalHa: 6504, waterHa: 140 },
      },
    })
  })

  it('credits population, census and land use', () => {
    expect(figures.county.source).toContain('GV-ISys, 31.12.2024')
    expect(figures.county.source).toContain('Zensus 2022, 15.05.2022')
    expect(figures.county.source).toContain('33111, 31.12.2021')
  })

  it('says which key is unknown', () => {
    expect(() => figures.municipality('00000000')).toThrow('00000000')
  })
})
