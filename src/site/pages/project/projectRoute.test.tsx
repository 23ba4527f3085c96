import { describe, expect, it } from '@jest/globals'
import {
  buildDate,
  buildDownload,
  buildEasyVariant,
  buildNews,
  buildProject,
} from '../../../../tests/builders'
import { pageContext } from '../../../../tests/fakes/pageContext'
import { ask, renderRoute } from '../../../../tests/fakes/renderAnswer'
import { projectListRoute } from '../projectList/projectListRoute'
import { projectRoute } from './projectRoute'

const project = buildProject({
  slug: 'dwk',
  title: 'Demografiewerkstatt',
  status: 'finished',
  term: '2016 bis 2020',
  endsOn: buildDate('2020-12-31'),
  isArchived: true,
  funder: 'Bundesministerium',
  partners: [{ name: 'Riesa', kind: 'Stadt', state: 'Sachsen' }],
  downloads: [buildDownload({ title: 'Abschlussbericht', url: '/dokumente/bericht.pdf' })],
})
const content = {
  projects: [project, buildProject({ slug: 'zwk', title: 'Zukunftswerkstatt' })],
  news: [buildNews({ slug: 'auftakt', title: 'Auftakt', projectSlug: 'dwk' })],
  easyTexts: [buildEasyVariant(project)],
}

describe('the page of a project', () => {
  const page = renderRoute(projectRoute, pageContext(content), { slug: 'dwk' })

  it('shows facts, archive state, partners, files, news and other projects', () => {
    expect(page.text).toContain('Bundesministerium')
    expect(page.text).toContain('abgeschlossen')
    expect(page.text).toContain('seit dem 31. Dezember 2020 zu Ende')
    expect(page.$('table').text()).toContain('Sachsen')
    expect(page.$('a[href="/dokumente/bericht.pdf"]').length).toBe(1)
    expect(page.$('a[href="/aktuelles/auftakt"]').length).toBe(1)
    expect(page.$('a[href="/projekte/zwk"]').length).toBe(1)
  })

  it('leads to its easy text', () => {
    expect(page.frame.counterpart).toBe('/leichte-sprache/projekte/dwk')
    expect(page.$('a[href="/leichte-sprache/projekte/dwk"]').length).toBe(1)
  })

  it('leaves out what is not there', () => {
    const plain = renderRoute(projectRoute, pageContext(content), { slug: 'zwk' })
    expect(plain.text).not.toContain('Archiv.')
    expect(plain.text).not.toContain('Meldungen zum Projekt')
    expect(plain.$('table').length).toBe(0)
    expect(plain.frame.counterpart).toBeUndefined()
  })

  it('answers a renamed project with its new address', () => {
    const absences = { 'project/alt': { reason: 'moved' as const, toSlug: 'dwk' } }
    expect(ask(projectRoute, pageContext({ ...content, absences }), { slug: 'alt' })).toEqual({
      kind: 'redirect',
      to: '/projekte/dwk',
      permanent: true,
    })
  })
})

describe('the list of projects', () => {
  it('has the running ones before those that are over', () => {
    const { $ } = renderRoute(projectListRoute, pageContext(content))
    const headings = $('h2')
      .toArray()
      .map((heading) => $(heading).text())
    expect(headings).toEqual(['Daran arbeiten wir', 'Abgeschlossen'])
    expect($('a[href="/projekte/dwk"]').length).toBe(1)
  })

  it('says that there is none', () => {
    expect(renderRoute(projectListRoute, pageContext()).text).toContain(
      'kein Projekt veröffentlicht',
    )
  })
})
