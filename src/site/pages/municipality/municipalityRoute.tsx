import type { PageRoute } from '../../page'
import { paths } from '../../paths'
import { absentAnswer, easyCounterpart } from '../../standardFrame'
import { breadcrumbList } from '../../structuredData'
import { MunicipalityPage } from './Municipality'
import { allPlaces, figuresSentence, newsAbout } from './municipalityModel'

const NEWS_LIMIT = 4

/** One municipality with all its figures. */
export const municipalityRoute: PageRoute = {
  name: 'municipality',
  pattern: '/kommunen/:slug',
  query: [],
  answer({ content, siteUrl }, { slug = '' }) {
    const municipality = content.municipalityBySlug(slug)
    if (!municipality) return absentAnswer(content, 'municipality', slug, paths.municipality)
    const path = paths.municipality(slug)
    const counterpart = easyCounterpart(content, 'municipality', slug, path)
    const site = content.site()
    const all = allPlaces(content)
    return {
      kind: 'page',
      frame: {
        title: municipality.name,
        description: municipality.teaser || figuresSentence(municipality, all, site.countyName),
        path,
        variant: 'standard',
        counterpart,
        currentPath: paths.municipalityList,
        preview: municipality.widePicture ?? municipality.picture,
        updatedAt: municipality.updatedAt,
        structuredData: [
          breadcrumbList(siteUrl, [
            { label: 'Start', path: paths.home },
            { label: 'Kommunen', path: paths.municipalityList },
            { label: municipality.name, path },
          ]),
        ],
      },
      body: (
        <MunicipalityPage
          municipality={municipality}
          all={all}
          county={content.countyFigures()}
          site={site}
          news={newsAbout(municipality, content, NEWS_LIMIT)}
          easyPath={counterpart}
        />
      ),
    }
  },
  addresses: (content) => content.municipalities().map(({ slug }) => paths.municipality(slug)),
}
