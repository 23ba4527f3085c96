import { downloadPath, mediaPath } from '../../content/addresses'
import type { Download, Picture, PictureCut, PictureSource } from '../../content/text'
import type { Document as DocumentRecord, Media } from '../payload-types'

interface Size {
  width?: number | null
  height?: number | null
  filename?: string | null
  mimeType?: string | null
}

const CUTS: Record<PictureCut, string[]> = {
  square: ['squareSmall', 'squareLarge'],
  wide: ['wideSmall', 'wideLarge'],
  full: ['fullSmall', 'fullLarge'],
}

/** Picture of a page from an uploaded one, with every size that was made of it. */
export function toPicture(media: Media): Picture {
  const sizes = (media.sizes ?? {}) as Record<string, Size | undefined>
  const original = sourceOf(media)
  const cut = (name: PictureCut): PictureSource[] => {
    const made = CUTS[name].flatMap((size) =>
      [sizes[`${size}Avif`], sizes[`${size}Webp`]].flatMap((one) => sourceOf(one) ?? []),
    )
    // A small original has no sizes; then the original stands for all of them.
    return made.length > 0 ? made : original === undefined ? [] : [original]
  }
  const preview = sourceOf(sizes.preview)
  return {
    id: media.id,
    alt: media.isDecorative === true ? '' : (media.alt ?? ''),
    decorative: media.isDecorative === true,
    credit: media.credit,
    ...(media.caption ? { caption: media.caption } : {}),
    ...(media.license ? { license: media.license } : {}),
    cuts: { full: cut('full'), square: cut('square'), wide: cut('wide') },
    ...(preview === undefined ? {} : { preview }),
  }
}

/** Download of a page from an uploaded file. */
export function toDownload(record: DocumentRecord): Download {
  return {
    id: record.id,
    title: record.title,
    url: downloadPath(record.filename ?? ''),
    kind: 'PDF',
    bytes: record.filesize ?? 0,
    language: record.language,
    ...(record.accessible === 'yes'
      ? { accessible: true }
      : record.accessible === 'no'
        ? { accessible: false }
        : {}),
  }
}

function sourceOf(size: Size | undefined): PictureSource | undefined {
  if (!size?.filename || !size.width || !size.height || !size.mimeType) return undefined
  return {
    url: mediaPath(size.filename),
    width: size.width,
    height: size.height,
    type: size.mimeType as PictureSource['type'],
  }
}
