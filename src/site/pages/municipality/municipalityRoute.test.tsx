import { describe, expect, it } from '@jest/globals'
import {
  buildEasyVariant,
  buildFigures,
  buildMunicipality,
  buildNews,
  buildPopulationPoint,
} from '../../../../tests/builders'
import { pageContext } from '../../../../tests/fakes/pageContext'
import { ask, renderRoute } from '../../../../tests/fakes/renderAnswer'
import { countyShapes } from '../../county/countyShapes'
import { municipalityListRoute } from '../municipalityList/municipalityListRoute'
import { municipalityRoute } from './municipalityRoute'

const juelich = buildMunicipality({
  slug: 'juelich',
  name: 'Jülich',
  ags: '05358024',
  type: 'Stadt',
  website: 'https://www.juelich.de',
  townHallPostcode: '52428',
  location: 'im Nordwesten',
  figures: buildFigures({
    population: [
      buildPopulationPoint({ date: '2022-12-31', total: 33158, basis: 'census2011' }),
      buildPopulationPoint({ date: '2023-12-31', total: 33359, basis: 'census2011' }),
      buildPopulationPoint({ date: '2024-12-31', total: 34890 }),
    ],
    census: { date: '2022-05-15', total: 34208, from60to66: 3359, from67: 6773 },
    source: 'Destatis, Gemeindeverzeichnis',
  }),
})
const content = {
  municipalities: [
    juelich,
    buildMunicipality({ slug: 'aldenhoven' }),
    buildMunicipality({ slug: 'titz', name: 'Titz', ags: '05358060' }),
  ],
  news: [buildNews({ slug: 'beirat', title: 'Jülich hat einen Beirat' })],
  easyTexts: [buildEasyVariant(juelich)],
}

describe('the page of a municipality', () => {
  const { $, text, frame } = renderRoute(municipalityRoute, pageContext(content), {
    slug: 'juelich',
  })

  it('opens with the sentence made from the figures', () => {
    expect(text).toContain(
      'In Jülich leben 34.890 Menschen. Damit ist die Stadt die größte der 3 Kommunen',
    )
    expect(text).toContain('Stadt im Nordwesten')
  })

  it('shows every value of the series in a table, with its basis', () => {
    const table = $('table').filter((_, element) =>
      $(element).find('caption').text().includes('Bevölkerung'),
    )
    expect(table.find('tbody tr').length).toBe(3)
    expect(table.text()).toContain('33.359')
    expect(table.text()).toContain('Zensus 2011')
  })

  it('does not read the change of basis as growth', () => {
    expect(text).toContain('Art der Zählung geändert')
    expect(text).toContain('Zwischen 2023 und 2024 stehen 1.531 Menschen mehr in der Tabelle.')
  })

  it('names source and day of the figures', () => {
    expect(text).toContain('Destatis, Gemeindeverzeichnis')
    expect(text).toContain('31. Dezember 2024')
    expect(text).toContain('15. Mai 2022')
  })

  it('leads to news, website, neighbours and easy text', () => {
    for (const href of [
      '/aktuelles/beirat',
      'https://www.juelich.de',
      '/kommunen/aldenhoven',
      '/kommunen/titz',
      '/leichte-sprache/kommunen/juelich',
    ]) {
      expect([href, $(`a[href="${href}"]`).length]).toEqual([href, 1])
    }
    expect(frame.counterpart).toBe('/leichte-sprache/kommunen/juelich')
  })

  it('is missing where it is unknown', () => {
    expect(ask(municipalityRoute, pageContext(content), { slug: 'nirgends' })).toEqual({
      kind: 'missing',
    })
  })
})

describe('the list of municipalities', () => {
  const { $, text } = renderRoute(municipalityListRoute, pageContext(content))

  it('has list before map, both with links', () => {
    expect($('ol a[href="/kommunen/juelich"]').length).toBe(1)
    expect($('svg a[href="/kommunen/juelich"]').length).toBe(1)
    const links = $('a[href="/kommunen/juelich"]').toArray()
    expect(links.map((link) => $(link).closest('svg').length)).toEqual([0, 1])
  })

  it('draws only places that have a shape', () => {
    const known = countyShapes().filter(({ ags }) =>
      content.municipalities.some((place) => place.ags === ags),
    )
    expect($('.county-map use').length).toBe(known.length)
  })

  it('counts towns and municipalities and shows source and map credit', () => {
    expect(text).toContain('Eine Stadt und 2 Gemeinden.')
    expect(text).toContain('34.890')
    expect(text).toContain('IT.NRW')
    expect(text).toContain('Land NRW (2023)')
  })
})
