import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'
import type { Payload } from 'payload'

import { ContentStore } from '../../src/cms/store/contentStore'
import { buildMp4 } from '../builders/mp4'
import { bodyOf } from '../support/bodyOf'
import { createTopic, uploadPicture } from './support/samples'
import { startCms } from './support/startCms'
import type { Cms } from './support/startCms'

let cms: Cms
let payload: Payload

beforeAll(async () => {
  cms = await startCms()
  payload = cms.payload
}, 60_000)
afterAll(() => cms.stop())

const film = { title: 'Begrüßung', transcript: 'Guten Tag.\n\nWillkommen.' }

const upload = (data: object, file: Buffer, name = 'gruss.mp4') =>
  payload.create({
    collection: 'films',
    data: { ...film, ...data },
    file: { data: file, mimetype: 'video/mp4', name, size: file.length },
  })

describe('a film', () => {
  it('in sign language stands at its article with length, size, captions and words to read', async () => {
    const { id } = await upload(
      {
        captions: 'WEBVTT\n\n00:01.000 --> 00:02.000\nTag.',
        poster: (await uploadPicture(payload)).id,
      },
      buildMp4(61),
    )
    await payload.create({
      collection: 'news',
      data: {
        title: 'Mit Film',
        teaser: 'Kurz.',
        body: bodyOf('Text.'),
        picture: (await uploadPicture(payload, 'bild.jpg')).id,
        topics: [await createTopic(payload, 'dgs')],
        date: { iso: '2026-11-01T00:00:00.000Z', precision: 'day' },
        signVideo: id,
        _status: 'published',
      } as never,
    })
    const store = await ContentStore.load(payload, { isDemo: true })
    expect(store.newsBySlug('mit-film')?.signVideo).toMatchObject({
      seconds: 61,
      url: '/filme/gruss.mp4',
      captionsUrl: `/untertitel/${id}.vtt`,
      isSignLanguage: true,
      transcript: [{ kind: 'paragraph' }, { kind: 'paragraph' }],
      poster: { alt: 'Eine rote Fläche' },
    })
    expect(store.captions(id)).toContain('WEBVTT')
    expect(store.uploadType('films', 'gruss.mp4')).toBe('video/mp4')
    await payload.update({ collection: 'films', id, data: { deletedAt: new Date().toISOString() } })
    const later = await ContentStore.load(payload, { isDemo: true })
    expect([later.captions(id), later.newsBySlug('mit-film')?.signVideo]).toEqual([
      undefined,
      undefined,
    ])
  })

  it.each([
    ['that is cut off', buildMp4(5).subarray(0, 20), {}, /kein vollständiger Film/],
    ['in a format that few browsers play', buildMp4(5, 'hvc1'), {}, /H\.264/],
    ['with sound and without captions', buildMp4(5), { isSignLanguage: false }, /Untertitel/],
  ])('%s is refused in German', async (_name, file, data, message) => {
    await expect(upload(data, file, 'anders.mp4')).rejects.toThrow(message)
  })
})
