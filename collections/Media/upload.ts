import type { CollectionConfig, ImageSize } from 'payload'

import { readEnv } from '../../src/config/env'

/** Bigger pictures are refused before they are opened: 256 megapixels took over 120 s and 5.8 GB (measured). */
export const PIXEL_LIMIT = 40_000_000

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
  resizeOptions: { width: 2000, height: 2000, fit: 'inside', withoutEnlargement: true },
  adminThumbnail: 'squareSmallWebp',
  imageSizes: [
    ...pair('squareSmall', { width: 320, height: 320, position: 'centre' }),
    ...pair('squareLarge', { width: 640, height: 640, position: 'centre' }),
    ...pair('wideSmall', { width: 640, height: 427, position: 'centre' }),
    ...pair('wideLarge', { width: 1280, height: 853, position: 'centre' }),
    ...pair('fullSmall', { width: 640 }),
    ...pair('fullLarge', { width: 1280 }),
    {
      name: 'preview',
      width: 1200,
      height: 630,
      formatOptions: { format: 'jpeg', options: { quality: 80 } },
    },
  ],
}
