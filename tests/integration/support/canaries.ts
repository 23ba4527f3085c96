import { bodyOf } from '../../support/bodyOf'
import type { FrontDoor } from './frontDoor'

/** Stands in everything that is not public; no answer to a visitor may have it. */
export const CANARY = 'Kanarienvogel'

/** Ids of what was hidden, and of the page that is public. */
export type Canaries = Record<'draft' | 'trashed' | 'published' | 'easyDraft', string>

/** A published page that leads to a draft and to a page in the trash, and internal words of all kinds. */
export async function hideCanaries(door: FrontDoor): Promise<Canaries> {
  const { payload } = door
  const page = (slug: string, words: string, more: object) =>
    payload.create({
      collection: 'pages',
      data: { title: words, slug, teaser: words, role: 'other', body: bodyOf(words), ...more },
    })
  const draft = await page('entwurf', CANARY, { _status: 'draft' })
  const trashed = await page('weg', `Weg ${CANARY}`, { _status: 'published' })
  await payload.update({
    collection: 'pages',
    id: trashed.id,
    data: { deletedAt: new Date().toISOString() },
  })
  const published = await page('da', 'Öffentlich', { _status: 'published' })
  // A pending draft over a published text.
  await payload.update({
    collection: 'pages',
    id: published.id,
    draft: true,
    data: { teaser: `Neu ${CANARY}`, _status: 'draft' },
  })
  const easy = await payload.create({
    collection: 'easy-texts',
    draft: true,
    data: {
      title: CANARY,
      source: { relationTo: 'pages', value: published.id },
      sections: [{ lines: CANARY }],
      _status: 'draft',
    } as never,
  })
  const reviewer = { name: CANARY, mail: `${CANARY}@example.org`, group: CANARY }
  await payload.create({ collection: 'reviewers', data: reviewer })
  await payload.create({
    collection: 'mails',
    data: { to: `${CANARY}@example.org`, subject: CANARY, text: CANARY, state: 'queued', tries: 0 },
  } as never)
  await door.settled()
  return {
    draft: draft.id,
    trashed: trashed.id,
    published: published.id,
    easyDraft: easy.id,
  }
}
