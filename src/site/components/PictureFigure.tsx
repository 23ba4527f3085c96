import type { ReactElement } from 'react'
import type { Picture } from '../../content/text'
import { PictureImage } from './PictureImage'

/** A picture inside a text, with its caption and credit. */
export function PictureFigure({
  picture,
  caption = picture.caption,
}: {
  picture: Picture
  caption?: string
}): ReactElement {
  return (
    <figure className="picture-figure breakout">
      <PictureImage picture={picture} cut="full" sizes="(min-width: 56rem) 48rem, 92vw" />
      <figcaption>
        {caption && `${caption} `}
        {`Bild: ${picture.credit}`}
      </figcaption>
    </figure>
  )
}
