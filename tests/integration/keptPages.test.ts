import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { readTextOf } from '../../src/cms/easyState/readTextOf'
import type { Config } from '../../src/cms/payload-types'
import { fingerprintOf } from '../../src/review/fingerprint'
import { bodyOf, headedBody } from '../support/bodyOf'
import { linkBody } from '../support/lexicalBody'
import { callEndpoint } from './support/callEndpoint'
import { createTopic, uploadPicture } from './support/samples'
import { dayOf } from './support/smallSite'
import { TwoSites } from './support/twoSites'

type Collections = Config['collections']
type Named = 'news' | 'projects' | 'pages' | 'municipalities' | 'topics' | 'contacts' | 'glossary'

const EDITOR = { id: 'x', name: 'Frau Berg', role: 'editor', collection: 'users' }

let sites: TwoSites

beforeAll(async () => {
  sites = await TwoSites.start()
}, 300_000)
afterAll(() => sites.stop())

/** Changes a document that is public already. */
async function change(
  collection: Named | 'easy-texts' | 'media',
  id: string,
  data: object,
): Promise<void> {
  const isDrafted = collection !== 'topics' && collection !== 'contacts' && collection !== 'media'
  const published = isDrafted && collection !== 'glossary' ? { _status: 'published' } : {}
  await sites.cms.payload.update({ collection, id, data: { ...published, ...data } as never })
}

async function all<Name extends Named | 'easy-texts' | 'media'>(
  collection: Name,
): Promise<Collections[Name][]> {
  const { docs } = await sites.cms.payload.find({
    ...{ collection, depth: 0, pagination: false, sort: 'createdAt' },
  })
  return docs
}

async function idAt(collection: Named | 'easy-texts' | 'media', index: number): Promise<string> {
  return (await all(collection)).at(index)?.id ?? ''
}

/** Adds an article that is public at once. */
async function addArticle(title: string, more: object = {}): Promise<string> {
  const data = {
    ...{ title, teaser: 'Kurz gesagt.', body: bodyOf('Ein Absatz.'), date: dayOf('2026-11-20') },
    ...{ picture: await idAt('media', 0), topics: [await idAt('topics', 0)], ...more },
    _status: 'published',
  }
  return (await sites.cms.payload.create({ collection: 'news', data: data as never })).id
}

/** Two readers sign an easy text as it is. */
async function sign(easyText: string): Promise<void> {
  const { payload } = sites.cms
  const record = await payload.findByID({ collection: 'easy-texts', id: easyText, depth: 0 })
  const fingerprint = fingerprintOf(readTextOf(record))
  for (const name of ['Maria K.', 'Tom B.']) {
    const data = {
      easyText,
      fingerprint,
      name,
      isNamed: true,
      group: 'Gruppe',
      on: '2026-11-02',
      recordedBy: 'Frau Berg',
    }
    await payload.create({ collection: 'reader-checks', data: data })
  }
}

const global = (slug: keyof Config['globals'], data: object) => async () => {
  await sites.cms.payload.updateGlobal({ slug, data: data })
}

/** A change that no page shows. */
async function nothingElse(): Promise<void> {
  await global('review-rules', {})()
}

const CHANGES: readonly (readonly [string, () => Promise<unknown>])[] = [
  [
    'the words of an article',
    async () => change('news', await idAt('news', 3), { body: bodyOf('Neu.') }),
  ],
  [
    'the title of an article',
    async () => change('news', await idAt('news', 4), { title: 'Ganz neu' }),
  ],
  [
    'the list sentence of an article',
    async () => change('news', await idAt('news', 2), { teaser: 'Neu in Düren und Titz.' }),
  ],
  ['a new article', () => addArticle('Die Rampe in Titz')],
  [
    'the day of an article',
    async () => change('news', await idAt('news', 5), { date: dayOf('2026-11-28') }),
  ],
  [
    'the topics of an article',
    async () => change('news', await idAt('news', 5), { topics: [await idAt('topics', 0)] }),
  ],
  [
    'an article put into the archive',
    async () => change('news', await idAt('news', 2), { isArchived: true }),
  ],
  [
    'an article given to a project',
    async () => change('news', await idAt('news', 0), { project: await idAt('projects', 1) }),
  ],
  [
    'an article with a link to a municipality',
    async () =>
      change('news', await idAt('news', 1), {
        body: linkBody('Mehr steht bei', 'Aldenhoven', '/kommunen/aldenhoven'),
      }),
  ],
  [
    'the address of an article',
    async () => change('news', await idAt('news', 4), { slug: 'ganz-anders' }),
  ],
  [
    'an article taken from the site',
    async () => change('news', await idAt('news', 5), { _status: 'draft' }),
  ],
  [
    'an article in the trash',
    async () => change('news', await idAt('news', 5), { deletedAt: new Date().toISOString() }),
  ],
  ['another article at the address of one in the trash', () => addArticle('Noch eine Meldung')],
  [
    'the title of a project',
    async () => change('projects', await idAt('projects', 0), { title: 'Projekt Neu' }),
  ],
  [
    'the state of a project',
    async () => change('projects', await idAt('projects', 1), { status: 'finished' }),
  ],
  [
    'the address of a project',
    async () => change('projects', await idAt('projects', 2), { slug: 'projekt-anders' }),
  ],
  [
    'a project taken from the site',
    async () => change('projects', await idAt('projects', 1), { _status: 'draft' }),
  ],
  [
    'the words of a page',
    async () => change('pages', await idAt('pages', 0), { body: bodyOf('Neu.') }),
  ],
  [
    'the title of a page',
    async () => change('pages', await idAt('pages', 1), { title: 'Seite Neu' }),
  ],
  [
    'the words of a municipality',
    async () => change('municipalities', await idAt('municipalities', 0), { body: bodyOf('Neu.') }),
  ],
  [
    'the topics of municipalities',
    async () => {
      for (const index of [0, 1])
        await change('municipalities', await idAt('municipalities', index), {
          topics: [await idAt('topics', index)],
        })
    },
  ],
  [
    'the name of a topic',
    async () =>
      change('topics', await idAt('topics', 0), { name: 'Thema Neu', easyName: 'Das neue Thema' }),
  ],
  [
    'the colour of a topic',
    async () => change('topics', await idAt('topics', 1), { look: 'lake' }),
  ],
  [
    'the address of a topic',
    async () => change('topics', await idAt('topics', 1), { slug: 'ganz-neu' }),
  ],
  ['a new topic', () => createTopic(sites.cms.payload, 'bau')],
  [
    'a contact',
    async () =>
      change('contacts', await idAt('contacts', 0), { role: 'Frau Neu', phone: '02421 1' }),
  ],
  [
    'the words of a picture',
    async () =>
      change('media', await idAt('media', 0), { alt: 'Ein anderes Bild', credit: 'Foto: Neu' }),
  ],
  ['a new picture', () => uploadPicture(sites.cms.payload)],
  [
    'a word of the dictionary',
    async () => change('glossary', await idAt('glossary', 0), { explanation: 'Das ist neu.' }),
  ],
  [
    'a word that is explained no longer',
    async () => change('glossary', await idAt('glossary', 1), { isExplainedInTexts: false }),
  ],
  [
    'a word less',
    async () => sites.cms.payload.delete({ collection: 'glossary', id: await idAt('glossary', 2) }),
  ],
  [
    'the title of an easy text',
    async () => change('easy-texts', await idAt('easy-texts', 0), { title: 'Leicht und neu' }),
  ],
  [
    'the sentences of an easy text',
    async () => {
      const sections = [{ heading: 'Anfang', lines: 'Die Rampe ist offen.', renders: ['anfang'] }]
      await change('easy-texts', await idAt('easy-texts', 0), { sections })
    },
  ],
  [
    'a section of a standard text that has an easy text',
    async () =>
      change('news', await idAt('news', 0), { body: headedBody({ Anfang: 'Sie ist steil.' }) }),
  ],
  [
    'a new check of the easy section',
    async () =>
      callEndpoint(sites.cms.payload, {
        ...{ collection: 'easy-texts', path: '/:id/state/settle', user: EDITOR },
        params: { id: await idAt('easy-texts', 0) },
        data: { section: 'anfang', action: 'rechecked' },
      }),
  ],
  ['an easy text that two readers sign', async () => sign(await idAt('easy-texts', 1))],
  [
    'a signed easy text that is changed',
    async () => change('easy-texts', await idAt('easy-texts', 1), { teaser: 'Anders.' }),
  ],
  [
    'an easy text taken from the site',
    async () => change('easy-texts', await idAt('easy-texts', 2), { _status: 'draft' }),
  ],
  [
    'an easy text that is public again',
    async () => change('easy-texts', await idAt('easy-texts', 2), {}),
  ],
  ['the name of the site', global('site-settings', { name: 'Kreis Neu' })],
  [
    'the menu',
    global('navigation', {
      links: [{ label: 'Aktuelles', easyLabel: 'Neues', path: '/aktuelles' }],
    }),
  ],
  ['the greeting', global('home-page', { greeting: 'Hallo.' })],
  ['the easy start page', global('easy-home', { title: 'Hallo' })],
  ['the statement', global('accessibility-statement', { scope: 'alles' })],
  ['nothing at all', nothingElse],
]

describe('a kept page is what would be rendered now', () => {
  it('when each was rendered for the first time', async () => {
    expect(await sites.differences()).toEqual([])
  }, 60_000)

  it.each(CHANGES)(
    'after %s',
    async (_what, make) => {
      await make()
      expect(await sites.differences()).toEqual([])
    },
    60_000,
  )
})

describe('a change makes only those pages be rendered again that read it', () => {
  it.each([
    [
      'the words of an article: its page, and the lists of articles',
      async () => change('news', await idAt('news', 3), { body: bodyOf('Anders.') }),
      [
        /^\/aktuelles\/die-rampe-in-dorf$/,
        /^\/(leichte-sprache\/)?aktuelles(\?|$)/,
        /^\/(inhalt)?$/,
      ],
    ],
    [
      'the words of a page: the page, and the list of all pages',
      async () => change('pages', await idAt('pages', 4), { body: bodyOf('Anders.') }),
      [/^\/noch-eine-seite$/, /^\/inhalt$/],
    ],
    ['nothing that a page shows: none', nothingElse, []],
  ] as const)('%s', async (_what, make, allowed) => {
    await sites.differences()
    await make()
    expect(await sites.differences()).toEqual([])
    // What is found may change with any text, so the search is made anew with each change.
    const rendered = [...sites.rendered].filter((path) => !path.endsWith('/suche'))
    expect(rendered.filter((path) => !allowed.some((one) => one.test(path)))).toEqual([])
    expect(rendered.length > 0).toBe(allowed.length > 0)
  })
})
