import { describe, expect, it } from '@jest/globals'
import {
  buildFigures,
  buildMunicipality,
  buildNews,
  buildPopulationPoint,
  buildSiteInfo,
  buildWords,
} from '../../../../tests/builders'
import { fakeContentSource } from '../../../../tests/fakes/fakeContentSource'
import type { Municipality } from '../../../content/documents'
import { figuresSentence, neighbours, newsAbout, websiteLink } from './municipalityModel'

function place(name: string, total: number, overrides: Partial<Municipality> = {}): Municipality {
  const figures = buildFigures({ population: [buildPopulationPoint({ total })] })
  return buildMunicipality({ name, slug: name.toLowerCase(), figures, ...overrides })
}

const dueren = place('Düren', 94568, { type: 'Stadt', slug: 'dueren' })
const juelich = place('Jülich', 34890, { type: 'Stadt', slug: 'juelich' })
const heimbach = place('Heimbach', 4487, { type: 'Stadt' })
const titz = place('Titz', 9052)
const all = [dueren, heimbach, juelich, titz]

describe('the sentence made from the figures', () => {
  it.each([
    [
      dueren,
      'In Düren leben 94.568 Menschen. Damit ist die Stadt die größte der 4 Kommunen im Kreis Düren.',
    ],
    [
      juelich,
      'In Jülich leben 34.890 Menschen. Damit ist die Stadt die zweitgrößte der 4 Kommunen im Kreis Düren.',
    ],
    [
      titz,
      'In Titz leben 9.052 Menschen. Damit ist die Gemeinde die drittgrößte der 4 Kommunen im Kreis Düren.',
    ],
    [
      heimbach,
      'In Heimbach leben 4.487 Menschen. Damit ist die Stadt die kleinste der 4 Kommunen im Kreis Düren.',
    ],
  ])('of $name says people and place', (municipality, sentence) => {
    expect(figuresSentence(municipality, all, 'Kreis Düren')).toBe(sentence)
  })

  it('names no place where the figures are of different days', () => {
    const old = place('Alt', 5, {
      figures: buildFigures({ population: [buildPopulationPoint({ date: '2023-12-31' })] }),
    })
    expect(figuresSentence(titz, [...all, old], 'Kreis Düren')).toBe(
      'In Titz leben 9.052 Menschen.',
    )
  })

  it('counts places beyond the twelfth in digits', () => {
    const many = Array.from({ length: 14 }, (_, index) => place(`Ort ${index}`, 1000 + index))
    expect(figuresSentence(many[1] ?? titz, many, 'Kreis X')).toContain(
      'auf Platz 13 der 14 Kommunen',
    )
  })

  it('says that there are no figures', () => {
    const empty = place('Leer', 0, { figures: buildFigures({ population: [] }) })
    expect(figuresSentence(empty, all, 'Kreis X')).toContain('noch keine Zahlen')
  })
})

describe('the neighbours by name', () => {
  it.each([
    [dueren, undefined, 'Heimbach'],
    [heimbach, 'Düren', 'Jülich'],
    [titz, 'Jülich', undefined],
  ])('of $name do not go round', (municipality, previous, next) => {
    const found = neighbours(municipality, all)
    expect([found.previous?.name, found.next?.name]).toEqual([previous, next])
  })
})

describe('news about a municipality', () => {
  const linked = buildNews({
    slug: 'verweis',
    title: 'Ausflug',
    body: [
      {
        kind: 'paragraph',
        children: [{ kind: 'link', href: '/kommunen/dueren', children: [buildWords('dort')] }],
      },
    ],
  })

  it.each<[string, string, boolean]>([
    ['that name it count', 'Neues Haus in Düren', true],
    ['that only name the county do not', 'Zahlen aus dem Kreis Düren', false],
    ['that name a longer word do not', 'Neues aus Dürener Vereinen', false],
    ['that name another place do not', 'Fest in Jülich', false],
  ])('%s', (_, title, isFound) => {
    const site = buildSiteInfo({ name: 'Kreis Düren', countyName: 'Kreis Düren' })
    const content = fakeContentSource({ site, news: [buildNews({ title, teaser: '' })] })
    expect(newsAbout(dueren, content, 4)).toHaveLength(isFound ? 1 : 0)
  })

  it('that link to its page count, up to the limit', () => {
    const content = fakeContentSource({ news: [linked, { ...linked, slug: 'zweiter' }] })
    expect(newsAbout(dueren, content, 4)).toHaveLength(2)
    expect(newsAbout(dueren, content, 1)).toHaveLength(1)
  })
})

describe('the website', () => {
  it.each([
    ['www.juelich.de', 'www.juelich.de', 'https://www.juelich.de'],
    ['https://www.juelich.de/', 'www.juelich.de', 'https://www.juelich.de/'],
    ['http://titz.de/rathaus', 'titz.de/rathaus', 'http://titz.de/rathaus'],
  ])('%s is read as %s', (website, value, href) => {
    expect(websiteLink(website)).toEqual({ value, href })
  })
})
