import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { EasyStateSite } from './support/easyStateSite'

let site: EasyStateSite

beforeAll(async () => {
  site = await EasyStateSite.start()
}, 60_000)
afterAll(() => site.stop())

describe('the label "Leichte Sprache"', () => {
  it('is earned by the second signature, and names who agreed to it', async () => {
    const { easy, slug } = await site.publishBoth()
    await site.sign(easy, 'Maria K.', { isNamed: true, changes: 'Ein Wort.' })
    expect(site.labelOf(slug)).toEqual({ state: 'unchecked' })
    const { label } = await site.sign(easy, 'Tom B.')
    const expected = { by: ['Maria K.'], others: 1, on: '2026-11-02' }
    expect(label).toEqual(expected)
    expect(site.labelOf(slug)).toEqual({ state: 'checked', ...expected })
  })

  it('goes with the first change of the text, comes back with the checked text, and names nobody against their will', async () => {
    const { easy, slug } = await site.publishBoth()
    await site.sign(easy, 'Maria K.', { isNamed: true })
    const { signatures } = await site.sign(easy, 'Tom B.')
    const rename = (title: string) =>
      site.payload.update({
        collection: 'easy-texts',
        id: easy,
        data: { title, _status: 'published' },
      })
    await rename('Ein Bus')
    await site.settled()
    expect(site.labelOf(slug)).toEqual({ state: 'unchecked' })
    await rename('Der Bus')
    await site.settled()
    expect(site.labelOf(slug)).toMatchObject({ state: 'checked' })
    await site.act(easy, '/hide-name', { check: signatures[0]?.id })
    expect(site.labelOf(slug)).toMatchObject({ by: [], others: 2 })
  })

  it('of a draft does not show on the published text', async () => {
    const { easy, slug } = await site.publishBoth()
    await site.payload.update({
      collection: 'easy-texts',
      id: easy,
      draft: true,
      data: { title: 'Ein Entwurf', _status: 'draft' },
    })
    await site.sign(easy, 'Maria K.')
    const { isPublic, label } = await site.sign(easy, 'Tom B.')
    expect([isPublic, label]).toEqual([false, undefined])
    expect(site.labelOf(slug)).toEqual({ state: 'unchecked' })
  })

  it('is set by no API call, no import, no copy, no old version', async () => {
    const { easy, slug } = await site.publishBoth()
    await site.sign(easy, 'Maria K.')
    const { fingerprint } = await site.sign(easy, 'Tom B.')
    await expect(
      site.payload.create({
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
        user: { ...EasyStateSite.EDITOR, role: 'admin' },
      }),
    ).rejects.toThrow()
    const check = { check: { by: ['A', 'B'], on: '2026-01-01' }, label: 'geprüft' }
    await site.payload.update({
      collection: 'easy-texts',
      id: easy,
      data: { title: 'Anders', _status: 'published', ...check } as never,
    })
    await site.settled()
    expect(site.labelOf(slug)).toEqual({ state: 'unchecked' })
    const { easy: other, page } = await site.publishBoth()
    await site.payload.delete({ collection: 'easy-texts', id: other })
    const copy = await site.payload.duplicate({
      collection: 'easy-texts',
      id: easy,
      data: { source: { relationTo: 'pages', value: page } },
    })
    expect(await site.act(copy.id)).toMatchObject({ signatures: [] })
    const versions = await site.payload.findVersions({
      collection: 'easy-texts',
      where: { parent: { equals: easy }, 'version.title': { equals: 'Der Bus' } },
    })
    await site.payload.restoreVersion({ collection: 'easy-texts', id: versions.docs[0]?.id ?? '' })
    await site.settled()
    // The very words that two people read may be called what they are.
    expect(site.labelOf(slug)).toMatchObject({ state: 'checked' })
  })

  it.each([
    ['no name', { name: ' … ' }, /Wer hat geprüft/],
    ['no group', { group: '' }, /Gruppe/],
    ['a day to come', { on: '2999-01-01' }, /Zukunft/],
    ['no day of the calendar', { on: '2026-02-31' }, /Tag/],
    ['the EasyStateSite.EDITOR as the reader', { name: 'Frau Berg' }, /selbst/],
    ['another text than the one on the screen', { fingerprint: 'alt' }, /inzwischen ein anderer/],
  ])('is refused for %s, with a sentence', async (_title, given, message) => {
    const { easy } = await site.publishBoth()
    await expect(site.sign(easy, 'Maria K.', given)).rejects.toThrow(message)
  })

  it('is not earned twice by one person', async () => {
    const { easy } = await site.publishBoth()
    await site.sign(easy, 'Maria K.')
    await expect(site.sign(easy, 'maria k')).rejects.toThrow(/schon geprüft/)
  })

  it.each([
    ['a visitor', null],
    ['a member of the board', { ...EasyStateSite.EDITOR, role: 'board' }],
  ])('and the names of readers are closed to %s', async (_title, user) => {
    const { easy } = await site.publishBoth()
    await expect(site.act(easy, '', {}, user)).rejects.toThrow(/Redaktion/)
  })
})
