import { describe, expect, it } from '@jest/globals'
import { buildFigures, buildMunicipality, buildPopulationPoint } from '../../../../tests/builders'
import { pageContext } from '../../../../tests/fakes/pageContext'
import { renderRoute } from '../../../../tests/fakes/renderAnswer'
import { populationBars, sexSentence } from './figuresModel'
import { figuresRoute } from './figuresRoute'

const countyFigures = buildFigures({
  population: [
    buildPopulationPoint({ date: '2022-12-31', total: 270833, basis: 'census2011' }),
    buildPopulationPoint({ date: '2023-12-31', total: 272666, basis: 'census2011' }),
    buildPopulationPoint({ date: '2024-12-31', total: 279285, female: 140196, male: 139089 }),
  ],
  census: { date: '2022-05-15', total: 275392, from60to66: 28756, from67: 52805 },
  landUse: {
    date: '2021-12-31',
    totalHa: 94149,
    agricultureHa: 51735,
    forestHa: 18552,
    settlementHa: 14164,
    trafficHa: 5896,
    waterHa: 1610,
  },
})
const municipalities = [
  buildMunicipality({
    slug: 'klein',
    name: 'Klein',
    figures: buildFigures({ population: [buildPopulationPoint({ total: 10 })] }),
  }),
  buildMunicipality({
    slug: 'gross',
    name: 'Groß',
    figures: buildFigures({ population: [buildPopulationPoint({ total: 90 })] }),
  }),
  buildMunicipality({ slug: 'leer', name: 'Leer', figures: buildFigures({ population: [] }) }),
]

describe('the bars of the municipalities', () => {
  it('are the largest first, without those that have no figure', () => {
    expect(populationBars(municipalities).map(({ href, value }) => [href, value])).toEqual([
      ['/kommunen/gross', 90],
      ['/kommunen/klein', 10],
    ])
  })
})

describe('women and men', () => {
  it('are counted and shared where known', () => {
    expect(sexSentence(countyFigures)).toMatch(
      /140\.196 Frauen und 139\.089 Männer\. Der Anteil der Frauen ist 50,2\s%\./,
    )
    expect(sexSentence(buildFigures())).toBeUndefined()
  })
})

describe('the page of the figures', () => {
  const { $, text } = renderRoute(figuresRoute, pageContext({ countyFigures, municipalities }))

  it('shows population, bars with links, age and land use', () => {
    expect(text).toContain('279.285')
    expect($('a[href="/kommunen/gross"]').length).toBe(1)
    expect(text).toContain('60 Jahre und älter')
    expect(text).toContain('Landwirtschaft')
  })

  it('explains the break and that the census makes most of the difference', () => {
    expect(text).toContain('Warum die Linie Lücken hat')
    expect(text).toContain('zum größten Teil kein Wachstum, sondern die neue Grundlage')
  })

  it('says that the atlas follows', () => {
    expect(text).toContain('Der ganze Atlas folgt')
  })

  it('stands without any figure', () => {
    // As the CMS has them before an editor has typed any.
    const empty = { population: [], areaKm2: 0, areaDate: '', source: '' }
    const page = renderRoute(figuresRoute, pageContext({ countyFigures: empty }))
    expect(page.$('h1').length).toBe(1)
    expect(page.text).toContain('Hier sind noch keine Zahlen eingetragen.')
    expect(page.text).not.toContain('NaN')
    expect(page.text).not.toContain('undefined')
  })
})
