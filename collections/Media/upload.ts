import type { CollectionConfig, ImageSize } from 'payload'

import { readEnv } from '../../src/config/env'

/** Bigger pictures are refused before they are opened: 256 megapixels took over 120 s and 5.8 GB (measured). */
export const PIXEL_LIMIT = 40_000_000

/** What is stored of an upload fits into a square of this side. */
export const STORED_SIDE = 2000

/** Widths of the cuts that show the whole picture; no cut is wider or higher than the largest. */
export const FULL_WIDTHS = [640, 1280] as const
export const LARGEST_CUT = Math.max(...FULL_WIDTHS)

const avif = { format: 'avif' as const, options: { quality: 55, effort: 2 } }
const webp = { format: 'webp' as const, options: { quality: 78 } }

function pair(name: string, size: Omit<ImageSize, 'name'>): ImageSize[] {
  return [
    {
      ...size,
      name: `${name}Avif`,
      formatOptions: avif,
      admin: { disableListColumn: true, disableListFilter: true },
    },
    {
      ...size,
      name: `${name}Webp`,
      formatOptions: webp,
      admin: { disableListColumn: true, disableListFilter: true },
    },
  ]
}

/** Upload of pictures: three raster formats, each cut in AVIF and WebP, cut around the focal point. */
export const pictureUpload: NonNullable<Exclude<CollectionConfig['upload'], boolean>> = {
  staticDir: readEnv().mediaDir,
  // AVIF stands here for the sizes that are made; as an upload it is refused by hooks/checkPicture.ts.
  mimeTypes: ['image/jpeg', 'image/png', 'image/webp', 'image/avif'],
  pasteURL: false,
  focalPoint: true,
  crop: true,
  displayPreview: true,
  // Also forces re-encoding: no camera data, no appended bytes, no foreign file name extension.
  constructorOptions: { limitInputPixels: PIXEL_LIMIT },
  formatOptions: { format: 'webp', options: { quality: 90 } },
  resizeOptions: {
    width: STORED_SIDE,
    height: STORED_SIDE,
    fit: 'inside',
    withoutEnlargement: true,
  },
  adminThumbnail: 'squareSmallWebp',
  imageSizes: [
    ...pair('squareSmall', { width: 320, height: 320, position: 'centre' }),
    ...pair('squareLarge', { width: 640, height: 640, position: 'centre' }),
    ...pair('wideSmall', { width: 640, height: 427, position: 'centre' }),
    ...pair('wideLarge', { width: 1280, height: 853, position: 'centre' }),
    ...pair('fullSmall', { width: FULL_WIDTHS[0] }),
    ...pair('fullLarge', { width: FULL_WIDTHS[1] }),
    {
      name: 'preview',
      width: 1200,
      height: 630,
      formatOptions: { format: 'jpeg', options: { quality: 80 } },
    },
  ],
}
