import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { ContentStore } from '../../src/cms/store/contentStore'
import { onCommitted } from '../../src/shared/commitSignals'
import type { EasyStateAnswer } from '../../src/shared/easyState'
import { headedBody } from '../support/bodyOf'
import { callEndpoint } from './support/callEndpoint'
import { startCms } from './support/startCms'
import type { Cms } from './support/startCms'

let cms: Cms
let payload: Payload
let store: ContentStore
let pending: Promise<void> = Promise.resolve()

beforeAll(async () => {
  cms = await startCms()
  payload = cms.payload
  store = await ContentStore.load(payload, { isDemo: true })
  onCommitted((changes) => {
    pending = store.apply(changes)
  })
}, 60_000)
afterAll(() => cms.stop())

const settled = async () => {
  await pending
  await pending
}

const editor = { id: 'x', name: 'Frau Berg', role: 'editor', collection: 'users' }
const SECTIONS = { 'Was kostet es?': 'Es kostet 3 Euro.', 'Wo ist es?': 'Es ist in Jülich.' }

let number = 0

/** A published page of two sections, and its published easy text that renders both. */
async function publishBoth() {
  number += 1
  const slug = `seite-${number}`
  const page = await payload.create({
    collection: 'pages',
    data: {
      title: `Seite ${number}`,
      slug,
      teaser: 'Worum es geht.',
      role: 'other',
      body: headedBody(SECTIONS),
      _status: 'published',
    },
  })
  const easy = await payload.create({
    collection: 'easy-texts',
    data: {
      title: 'Der Bus',
      teaser: 'Es gibt einen Bus.',
      sections: [
        { lines: 'Das kostet 3 Euro.', renders: ['was-kostet-es'] },
        { lines: 'Der Bus hält in Jülich.', renders: ['wo-ist-es'] },
      ],
      source: { relationTo: 'pages', value: page.id },
      _status: 'published',
    },
  })
  await settled()
  return { page: page.id, easy: easy.id, slug }
}

const publishPage = async (id: string, sections: Record<string, string>) => {
  await payload.update({
    collection: 'pages',
    id,
    data: { body: headedBody(sections), _status: 'published' },
  })
  await settled()
}

async function act(
  id: string,
  action: '' | '/sign' | '/hide-name' | '/settle' = '',
  given: object = {},
  user: object | null = editor,
) {
  const answer = await callEndpoint<EasyStateAnswer>(payload, {
    collection: 'easy-texts',
    path: `/:id/state${action}`,
    params: { id },
    data: given,
    user,
  })
  await settled()
  return answer
}

const sign = async (id: string, name: string, more: object = {}) => {
  const { fingerprint } = await act(id)
  const given = { fingerprint, name, group: 'Prüf-Gruppe', on: '2026-11-02', ...more }
  return act(id, '/sign', given)
}
const labelOf = (slug: string) => store.easyText('page', slug)?.check
const sectionsOf = (slug: string) =>
  store.easyText('page', slug)?.sections.map(({ changedOn }) => changedOn !== undefined)

describe('the label "Leichte Sprache"', () => {
  it('is earned by the second signature, and names who agreed to it', async () => {
    const { easy, slug } = await publishBoth()
    await sign(easy, 'Maria K.', { isNamed: true, changes: 'Ein Wort.' })
    expect(labelOf(slug)).toEqual({ state: 'unchecked' })
    const { label } = await sign(easy, 'Tom B.')
    const expected = { by: ['Maria K.'], others: 1, on: '2026-11-02' }
    expect(label).toEqual(expected)
    expect(labelOf(slug)).toEqual({ state: 'checked', ...expected })
  })

  it('goes with the first change of the text, comes back with the checked text, and names nobody against their will', async () => {
    const { easy, slug } = await publishBoth()
    await sign(easy, 'Maria K.', { isNamed: true })
    const { signatures } = await sign(easy, 'Tom B.')
    const rename = (title: string) =>
      payload.update({ collection: 'easy-texts', id: easy, data: { title, _status: 'published' } })
    await rename('Ein Bus')
    await settled()
    expect(labelOf(slug)).toEqual({ state: 'unchecked' })
    await rename('Der Bus')
    await settled()
    expect(labelOf(slug)).toMatchObject({ state: 'checked' })
    await act(easy, '/hide-name', { check: signatures[0]?.id })
    expect(labelOf(slug)).toMatchObject({ by: [], others: 2 })
  })

  it('of a draft does not show on the published text', async () => {
    const { easy, slug } = await publishBoth()
    await payload.update({
      collection: 'easy-texts',
      id: easy,
      draft: true,
      data: { title: 'Ein Entwurf', _status: 'draft' },
    })
    await sign(easy, 'Maria K.')
    const { isPublic, label } = await sign(easy, 'Tom B.')
    expect([isPublic, label]).toEqual([false, undefined])
    expect(labelOf(slug)).toEqual({ state: 'unchecked' })
  })

  it('is set by no API call, no import, no copy, no old version', async () => {
    const { easy, slug } = await publishBoth()
    await sign(easy, 'Maria K.')
    const { fingerprint } = await sign(easy, 'Tom B.')
    await expect(
      payload.create({
        collection: 'reader-checks',
        data: {
          easyText: easy,
          fingerprint,
          name: 'X',
          group: 'Y',
          on: '2026-01-01',
          recordedBy: 'Z',
        },
        overrideAccess: false,
        user: { ...editor, role: 'admin' },
      }),
    ).rejects.toThrow()
    const check = { check: { by: ['A', 'B'], on: '2026-01-01' }, label: 'geprüft' }
    await payload.update({
      collection: 'easy-texts',
      id: easy,
      data: { title: 'Anders', _status: 'published', ...check } as never,
    })
    await settled()
    expect(labelOf(slug)).toEqual({ state: 'unchecked' })
    const copy = await payload
      .duplicate({
        collection: 'easy-texts',
        id: easy,
        data: { source: { relationTo: 'pages', value: (await publishBoth()).page } },
      })
      .catch(() => undefined)
    expect(copy === undefined ? [] : (await act(copy.id)).signatures).toEqual([])
    const versions = await payload.findVersions({
      collection: 'easy-texts',
      where: { parent: { equals: easy }, 'version.title': { equals: 'Der Bus' } },
    })
    await payload.restoreVersion({ collection: 'easy-texts', id: versions.docs[0]?.id ?? '' })
    await settled()
    // The very words that two people read may be called what they are.
    expect(labelOf(slug)).toMatchObject({ state: 'checked' })
  })

  it.each([
    ['no name', { name: ' … ' }, /Wer hat geprüft/],
    ['no group', { group: '' }, /Gruppe/],
    ['a day to come', { on: '2999-01-01' }, /Zukunft/],
    ['no day of the calendar', { on: '2026-02-31' }, /Tag/],
    ['the editor as the reader', { name: 'Frau Berg' }, /selbst/],
    ['another text than the one on the screen', { fingerprint: 'alt' }, /inzwischen ein anderer/],
  ])('is refused for %s, with a sentence', async (_title, given, message) => {
    const { easy } = await publishBoth()
    await expect(sign(easy, 'Maria K.', given)).rejects.toThrow(message)
  })

  it('is not earned twice by one person', async () => {
    const { easy } = await publishBoth()
    await sign(easy, 'Maria K.')
    await expect(sign(easy, 'maria k')).rejects.toThrow(/schon geprüft/)
  })

  it.each([
    ['a visitor', null],
    ['a member of the board', { ...editor, role: 'board' }],
  ])('and the names of readers are closed to %s', async (_title, user) => {
    const { easy } = await publishBoth()
    await expect(act(easy, '', {}, user)).rejects.toThrow(/Redaktion/)
  })
})

describe('a changed section of the standard text', () => {
  it('flags only its easy section, with old and new text and their figures', async () => {
    const { easy, page, slug } = await publishBoth()
    await publishPage(page, { ...SECTIONS, 'Was kostet es?': 'Es kostet 4 Euro.' })
    expect(sectionsOf(slug)).toEqual([true, false])
    const { changed } = await act(easy)
    expect(changed).toEqual([
      expect.objectContaining({
        key: 'was-kostet-es',
        easySections: [1],
        goneFacts: [expect.stringContaining('3 Euro')],
        newFacts: [expect.stringContaining('4 Euro')],
      }),
    ])
    expect(changed[0]?.words).toContainEqual({ kind: 'removed', text: '3' })
  })

  it('is not flagged while the change is a draft, and no longer once it is taken back', async () => {
    const { page, slug } = await publishBoth()
    await payload.update({
      collection: 'pages',
      id: page,
      draft: true,
      data: { body: headedBody({ 'Wo ist es?': 'Weg.' }), _status: 'draft' },
    })
    await settled()
    expect(sectionsOf(slug)).toEqual([false, false])
    await publishPage(page, { 'Was kostet es?': 'Nichts.' })
    expect(sectionsOf(slug)).toEqual([true, true])
    await publishPage(page, SECTIONS)
    expect(sectionsOf(slug)).toEqual([false, false])
  })

  it('stays flagged when the easy text is only saved again', async () => {
    const { easy, page, slug } = await publishBoth()
    await publishPage(page, { ...SECTIONS, 'Wo ist es?': 'Es ist in Düren.' })
    await payload.update({
      collection: 'easy-texts',
      id: easy,
      data: { teaser: 'Neu.', _status: 'published' },
    })
    await settled()
    expect(sectionsOf(slug)).toEqual([false, true])
  })

  it('is settled by a new check or with a reason, and flagged again by the next change', async () => {
    const { easy, page, slug } = await publishBoth()
    await publishPage(page, { 'Was kostet es?': 'Es kostet 4 Euro.', 'Wo ist es?': 'In Düren.' })
    await act(easy, '/settle', { section: 'was-kostet-es', action: 'rechecked' })
    expect(sectionsOf(slug)).toEqual([false, true])
    await expect(
      act(easy, '/settle', { section: 'wo-ist-es', action: 'irrelevant', reason: ' ' }),
    ).rejects.toThrow(/Warum/)
    await act(easy, '/settle', { section: 'wo-ist-es', action: 'irrelevant', reason: 'Komma.' })
    expect(sectionsOf(slug)).toEqual([false, false])
    const { docs } = await payload.find({
      collection: 'section-bases',
      where: { easyText: { equals: easy }, key: { equals: 'wo-ist-es' } },
    })
    expect(docs[0]?.decisions).toEqual([
      expect.objectContaining({ action: 'irrelevant', by: 'Frau Berg', reason: 'Komma.' }),
    ])
    await publishPage(page, { 'Was kostet es?': 'Es kostet 5 Euro.', 'Wo ist es?': 'In Düren.' })
    expect(sectionsOf(slug)).toEqual([true, false])
  })

  it('is not settled while the new easy text is not public', async () => {
    const { easy, page } = await publishBoth()
    await publishPage(page, { ...SECTIONS, 'Was kostet es?': 'Es kostet 4 Euro.' })
    await payload.update({
      collection: 'easy-texts',
      id: easy,
      draft: true,
      data: { title: 'Neu', _status: 'draft' },
    })
    await expect(
      act(easy, '/settle', { section: 'was-kostet-es', action: 'rechecked' }),
    ).rejects.toThrow(/Veröffentlichen Sie zuerst/)
  })

  it('is found again under its new heading', async () => {
    const { easy, page } = await publishBoth()
    await publishPage(page, {
      'Der Preis': SECTIONS['Was kostet es?'],
      'Wo ist es?': 'Es ist in Jülich.',
    })
    const { changed } = await act(easy)
    expect(changed.map(({ heading }) => heading)).toEqual(['Der Preis'])
  })

  it('leaves nothing behind when the easy text is deleted for good', async () => {
    const { easy } = await publishBoth()
    await sign(easy, 'Maria K.')
    await payload.delete({ collection: 'easy-texts', id: easy })
    for (const collection of ['section-bases', 'reader-checks'] as const) {
      const { totalDocs } = await payload.count({
        collection,
        where: { easyText: { equals: easy } },
      })
      expect(totalDocs).toBe(0)
    }
  })
})

describe('contact lines and links of the two texts', () => {
  it('that only one of them has are named', async () => {
    const { easy } = await publishBoth()
    await payload.update({
      collection: 'easy-texts',
      id: easy,
      data: {
        sections: [
          {
            lines: 'Rufen Sie uns an.',
            details: [{ type: 'phone', label: 'Telefon', value: '02421 99' }],
          },
        ],
        _status: 'published',
      },
    })
    const { differences } = await act(easy)
    expect(differences).toEqual(['Die Telefonnummer „02421 99“ steht nicht im schweren Text.'])
  })
})
