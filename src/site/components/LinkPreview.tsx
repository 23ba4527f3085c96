import type { ReactElement } from 'react'
import type { Picture, PictureSource } from '../../content/text'
import type { PageFrame } from '../page'

/** What other services show of a link (Open Graph). */
export function LinkPreview({
  frame,
  siteName,
  siteUrl,
}: {
  frame: PageFrame
  siteName: string
  siteUrl: string
}): ReactElement {
  const { publishedAt, updatedAt, preview } = frame
  const image = preview && previewSource(preview)
  const properties: [name: string, content: string | undefined][] = [
    ['og:title', frame.title],
    ['og:description', frame.description],
    ['og:type', publishedAt === undefined ? 'website' : 'article'],
    ['og:url', `${siteUrl}${frame.path}`],
    ['og:site_name', siteName],
    ['og:locale', 'de_DE'],
    ['og:image', image && `${siteUrl}${image.url}`],
    ['og:image:width', image && String(image.width)],
    ['og:image:height', image && String(image.height)],
    ['og:image:alt', image && preview.alt],
    ['article:published_time', publishedAt],
    ['article:modified_time', publishedAt && updatedAt],
  ]
  return (
    <>
      {properties.map(
        ([name, content]) => content && <meta key={name} property={name} content={content} />,
      )}
    </>
  )
}

/** Services that show previews do not read AVIF. */
function previewSource({ preview, cuts }: Picture): PictureSource | undefined {
  return preview ?? cuts.full.filter(({ type }) => type !== 'image/avif').at(-1)
}
