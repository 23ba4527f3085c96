import type { ReactElement } from 'react'
import type { Picture, PictureCut, PictureSource } from '../../content/text'

/** A picture in all its sizes; browsers take AVIF, then WebP, then what all can show. */
export function PictureImage({
  picture,
  cut,
  sizes,
  priority = false,
  decorative = picture.decorative,
}: {
  picture: Picture
  cut: PictureCut
  sizes: string
  /** Seen without scrolling: loaded at once. */
  priority?: boolean
  /** Here it adds nothing to the words beside it. */
  decorative?: boolean
}): ReactElement | null {
  const sources = picture.cuts[cut].length > 0 ? picture.cuts[cut] : picture.cuts.full
  const fallback = fallbackOf(sources)
  if (!fallback) return null
  const better = (['image/avif', 'image/webp'] as const).filter(
    (type) => type !== fallback.type && sources.some((source) => source.type === type),
  )
  return (
    <picture>
      {better.map((type) => (
        <source key={type} type={type} srcSet={sourceSet(sources, type)} sizes={sizes} />
      ))}
      <img
        src={fallback.url}
        srcSet={sourceSet(sources, fallback.type)}
        sizes={sizes}
        width={fallback.width}
        height={fallback.height}
        alt={decorative ? '' : picture.alt}
        loading={priority ? undefined : 'lazy'}
        fetchPriority={priority ? 'high' : undefined}
        decoding="async"
      />
    </picture>
  )
}

/** The largest source of the oldest type there is. */
function fallbackOf(sources: readonly PictureSource[]): PictureSource | undefined {
  const types = ['image/jpeg', 'image/png', 'image/webp', 'image/avif'] as const
  const type = types.find((known) => sources.some((source) => source.type === known))
  return sources.filter((source) => source.type === type).at(-1)
}

function sourceSet(sources: readonly PictureSource[], type: PictureSource['type']): string {
  return sources
    .filter((source) => source.type === type)
    .map(({ url, width }) => `${url} ${width}w`)
    .join(', ')
}
