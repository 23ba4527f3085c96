import { describe, expect, it } from '@jest/globals'
import {
  buildContact,
  buildFigures,
  buildMunicipality,
  buildNews,
  buildPage,
  buildProject,
  buildTopic,
} from '../../../tests/builders'
import { pageContext } from '../../../tests/fakes/pageContext'
import { renderRoute } from '../../../tests/fakes/renderAnswer'
import { pagesB } from './pagesB'

const topics = [buildTopic({ slug: 'begegnung' })]
const context = pageContext({
  topics,
  contacts: [buildContact({ topics })],
  countyFigures: buildFigures(),
  municipalities: [buildMunicipality({ slug: 'aldenhoven' })],
  projects: [buildProject({ slug: 'dwk', topics })],
  news: [buildNews({ topics })],
  pages: [
    buildPage({ role: 'portrait', slug: 'kreis' }),
    buildPage({ role: 'participate', slug: 'mitmachen' }),
    buildPage({ role: 'imprint', slug: 'impressum' }),
    buildPage({ role: 'privacy', slug: 'datenschutz' }),
  ],
})

const addresses = pagesB.flatMap((route) =>
  route
    .addresses(context.content)
    .map((path) => ({ path, route, slug: path.split('/').at(-1) ?? '' })),
)

describe('the pages', () => {
  it('have unique names and the generic one last', () => {
    expect(new Set(pagesB.map(({ name }) => name)).size).toBe(pagesB.length)
    expect(pagesB.at(-1)?.pattern).toBe('/:slug')
  })

  it('have unique addresses', () => {
    const paths = addresses.map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    expect(paths).toEqual(
      expect.arrayContaining([
        '/projekte',
        '/projekte/dwk',
        '/kommunen',
        '/kommunen/aldenhoven',
        '/zahlen',
        '/mitmachen',
        '/kreis',
        '/kontakt',
        '/gebaerdensprache',
        '/barrierefreiheit',
        '/barriere-melden',
        '/impressum',
        '/datenschutz',
      ]),
    )
  })

  describe.each(addresses)('$path', ({ path, route, slug }) => {
    const { $, frame, text } = renderRoute(route, context, { slug })

    it('knows its own address and has title and description', () => {
      expect(frame.path).toBe(path)
      expect(frame.title).not.toBe('')
      expect(frame.description).not.toBe('')
    })

    it('has one heading of the first rank and skips none', () => {
      const ranks = $('h1, h2, h3, h4')
        .toArray()
        .map(({ tagName }) => Number(tagName.slice(1)))
      expect(ranks.filter((rank) => rank === 1)).toHaveLength(1)
      expect(ranks[0]).toBe(1)
      expect(ranks.filter((rank, index) => rank > (ranks[index - 1] ?? 0) + 1)).toEqual([])
    })

    it('has no id twice and no reference to one that is missing', () => {
      const ids = $('[id]')
        .toArray()
        .map((element) => $(element).attr('id') ?? '')
      expect(new Set(ids).size).toBe(ids.length)
      const named = $('[aria-labelledby]')
        .toArray()
        .map((element) => $(element).attr('aria-labelledby') ?? '')
      const inPage = $('a[href^="#"]')
        .toArray()
        .map((element) => $(element).attr('href')?.slice(1) ?? '')
      expect([...named, ...inPage].filter((id) => !ids.includes(id))).toEqual([])
    })

    it('has no inline style and no word of a program', () => {
      expect($('[style]').length).toBe(0)
      expect(text).not.toMatch(/undefined|NaN|\[object/)
    })
  })
})
