import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { readChanged } from '../../src/admin/readChanged'
import { headedBody } from '../support/bodyOf'
import { EasyStateSite } from './support/easyStateSite'

let site: EasyStateSite

beforeAll(async () => {
  site = await EasyStateSite.start()
}, 60_000)
afterAll(() => site.stop())

describe('a changed section of the standard text', () => {
  it('flags only its easy section, with old and new text and their figures', async () => {
    const { easy, page, slug } = await site.publishBoth()
    await site.publishPage(page, {
      ...EasyStateSite.SECTIONS,
      'Was kostet es?': 'Es kostet 4 Euro.',
    })
    expect(site.sectionsOf(slug)).toEqual([true, false])
    const { changed } = await site.act(easy)
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
    const { page, slug } = await site.publishBoth()
    await site.payload.update({
      collection: 'pages',
      id: page,
      draft: true,
      data: { body: headedBody({ 'Wo ist es?': 'Weg.' }), _status: 'draft' },
    })
    await site.settled()
    expect(site.sectionsOf(slug)).toEqual([false, false])
    await site.publishPage(page, { 'Was kostet es?': 'Nichts.' })
    expect(site.sectionsOf(slug)).toEqual([true, true])
    await site.publishPage(page, EasyStateSite.SECTIONS)
    expect(site.sectionsOf(slug)).toEqual([false, false])
  })

  it('stays flagged when the easy text is only saved again', async () => {
    const { easy, page, slug } = await site.publishBoth()
    await site.publishPage(page, { ...EasyStateSite.SECTIONS, 'Wo ist es?': 'Es ist in Düren.' })
    await site.payload.update({
      collection: 'easy-texts',
      id: easy,
      data: { teaser: 'Neu.', _status: 'published' },
    })
    await site.settled()
    expect(site.sectionsOf(slug)).toEqual([false, true])
  })

  it('is settled by a new check or with a reason, and flagged again by the next change', async () => {
    const { easy, page, slug } = await site.publishBoth()
    await site.publishPage(page, {
      'Was kostet es?': 'Es kostet 4 Euro.',
      'Wo ist es?': 'In Düren.',
    })
    await site.act(easy, '/settle', { section: 'was-kostet-es', action: 'rechecked' })
    expect(site.sectionsOf(slug)).toEqual([false, true])
    await expect(
      site.act(easy, '/settle', { section: 'wo-ist-es', action: 'irrelevant', reason: ' ' }),
    ).rejects.toThrow(/Warum/)
    await site.act(easy, '/settle', {
      section: 'wo-ist-es',
      action: 'irrelevant',
      reason: 'Komma.',
    })
    expect(site.sectionsOf(slug)).toEqual([false, false])
    const { docs } = await site.payload.find({
      collection: 'section-bases',
      where: { easyText: { equals: easy }, key: { equals: 'wo-ist-es' } },
    })
    expect(docs[0]?.decisions).toEqual([
      expect.objectContaining({ action: 'irrelevant', by: 'Frau Berg', reason: 'Komma.' }),
    ])
    await site.publishPage(page, {
      'Was kostet es?': 'Es kostet 5 Euro.',
      'Wo ist es?': 'In Düren.',
    })
    expect(site.sectionsOf(slug)).toEqual([true, false])
  })

  it('stands on the dashboard under "Zu prüfen" until it is settled', async () => {
    const { easy, page } = await site.publishBoth()
    const listed = async () => {
      const { first } = await readChanged(site.payload, 50)
      return first.find(({ id }) => id === easy)?.note
    }
    expect(await listed()).toBeUndefined()
    await site.publishPage(page, { ...EasyStateSite.SECTIONS, 'Wo ist es?': 'In Düren.' })
    expect(await listed()).toContain('„Wo ist es?“ ist im schweren Text seit')
    await site.act(easy, '/settle', { section: 'wo-ist-es', action: 'rechecked' })
    expect(await listed()).toBeUndefined()
  })

  it('is not settled while the new easy text is not public', async () => {
    const { easy, page } = await site.publishBoth()
    await site.publishPage(page, {
      ...EasyStateSite.SECTIONS,
      'Was kostet es?': 'Es kostet 4 Euro.',
    })
    await site.payload.update({
      collection: 'easy-texts',
      id: easy,
      draft: true,
      data: { title: 'Neu', _status: 'draft' },
    })
    await expect(
      site.act(easy, '/settle', { section: 'was-kostet-es', action: 'rechecked' }),
    ).rejects.toThrow(/Veröffentlichen Sie zuerst/)
  })

  it('is found again under its new heading', async () => {
    const { easy, page } = await site.publishBoth()
    await site.publishPage(page, {
      'Der Preis': EasyStateSite.SECTIONS['Was kostet es?'],
      'Wo ist es?': 'Es ist in Jülich.',
    })
    const { changed } = await site.act(easy)
    expect(changed.map(({ heading }) => heading)).toEqual(['Der Preis'])
  })

  it('leaves nothing behind when the easy text is deleted for good', async () => {
    const { easy } = await site.publishBoth()
    await site.sign(easy, 'Maria K.')
    await site.payload.delete({ collection: 'easy-texts', id: easy })
    for (const collection of ['section-bases', 'reader-checks'] as const) {
      const { totalDocs } = await site.payload.count({
        collection,
        where: { easyText: { equals: easy } },
      })
      expect(totalDocs).toBe(0)
    }
  })
})

describe('contact lines and links of the two texts', () => {
  it('that only one of them has are named', async () => {
    const { easy } = await site.publishBoth()
    await site.payload.update({
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
    const { differences } = await site.act(easy)
    expect(differences).toEqual(['Die Telefonnummer „02421 99“ steht nicht im schweren Text.'])
  })
})
