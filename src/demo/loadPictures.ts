import { readFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Payload } from 'payload'
import sharp from 'sharp'

import type { DemoPicture } from './content/types'

const CREDIT = 'Zeichnung: Kreis inklusiv'
const LICENSE = 'CC BY 4.0'
const WIDTH = 1280

/** Uploads each drawing once and gives its id; `progress` is told after each. */
export async function loadPictures(
  payload: Payload,
  pictures: DemoPicture[],
  { directory, progress }: { directory: string; progress: (done: number, all: number) => void },
): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  const unique = [...new Map(pictures.map((picture) => [picture.file, picture])).values()]
  for (const picture of unique) {
    const svg = await readFile(join(directory, `${picture.file}.svg`))
    const { data } = await sharp(svg, { density: 144 })
      .resize({ width: WIDTH })
      .png()
      .toBuffer({ resolveWithObject: true })
    const media = await payload.create({
      collection: 'media',
      data: {
        alt: picture.alt,
        isDecorative: false,
        credit: CREDIT,
        license: LICENSE,
        ...(picture.caption === undefined ? {} : { caption: picture.caption }),
      },
      file: { data, mimetype: 'image/png', name: `${picture.file}.png`, size: data.length },
      overrideAccess: true,
    })
    ids.set(picture.file, media.id)
    progress(ids.size, unique.length)
  }
  return ids
}
