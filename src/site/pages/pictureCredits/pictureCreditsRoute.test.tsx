import { describe, expect, it } from '@jest/globals'
import {
  buildFigures,
  buildMunicipality,
  buildPicture,
  buildSiteInfo,
} from '../../../../tests/builders'
import { pageContext } from '../../../../tests/fakes/pageContext'
import { renderRoute } from '../../../../tests/fakes/renderAnswer'
import { pictureCreditsRoute } from './pictureCreditsRoute'

describe('picture credits', () => {
  it('name what a picture shows, who made it and its licence, each picture once', () => {
    const picture = buildPicture({ alt: 'Ein Haus', credit: 'Foto: A. B.', license: 'CC BY 4.0' })
    const { $, text } = renderRoute(
      pictureCreditsRoute,
      pageContext({ pictures: [picture, picture] }),
    )
    const rows = $('li').filter((_, row) => $(row).text().includes('Ein Haus'))
    expect(rows.length).toBe(1)
    expect(text).toContain('Foto: A. B.')
    expect(rows.find('a').attr('href')).toBe('https://creativecommons.org/licenses/by/4.0/deed.de')
  })

  it('say so where a picture has no licence or only decorates', () => {
    const pictures = [buildPicture({ alt: '', decorative: true, license: undefined })]
    const { text } = renderRoute(pictureCreditsRoute, pageContext({ pictures }))
    expect(text).toContain('Schmuckbild')
    expect(text).toContain('keine Lizenz angegeben')
  })

  it('name pictograms, icons, font, map, and each source of figures once', () => {
    const figures = buildFigures({ source: 'Statistische Ämter, dl-de/by-2-0' })
    const { text } = renderRoute(
      pictureCreditsRoute,
      pageContext({
        site: buildSiteInfo({ mapCredit: 'Land NRW, dl-de/zero-2-0' }),
        countyFigures: figures,
        municipalities: [buildMunicipality({ figures })],
      }),
    )
    for (const credit of [
      'Kreis inklusiv',
      'OpenMoji',
      'CC BY-SA 4.0',
      'Lucide',
      'ISC',
      'Atkinson',
      'Land NRW',
    ]) {
      expect(text).toContain(credit)
    }
    expect(text.split('Statistische Ämter').length).toBe(2)
  })
})
