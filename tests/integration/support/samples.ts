import type { Payload } from 'payload'
import sharp from 'sharp'

/** A small JPEG as the upload of a browser. */
export async function jpegFile(name: string) {
  const data = await sharp({
    create: { width: 800, height: 600, channels: 3, background: '#c9502f' },
  })
    .jpeg()
    .toBuffer()
  return { data, mimetype: 'image/jpeg', name, size: data.length }
}

export const uploadPicture = async (payload: Payload, name = 'rot.jpg') =>
  payload.create({
    collection: 'media',
    data: { alt: 'Eine rote Fläche', credit: 'Foto: Test' },
    file: await jpegFile(name),
  })

/** A topic by its slug; answers its id. */
export async function createTopic(payload: Payload, slug: string): Promise<string> {
  const { id } = await payload.create({
    collection: 'topics',
    data: {
      slug,
      name: slug,
      easyName: slug,
      description: 'd',
      easyDescription: 'd',
      look: 'sun',
      pictogram: 'haus',
    },
  })
  return id
}
