import type { ReactElement, ReactNode } from 'react'
import type { TopicLook } from '../../content/documents'
import type { Picture } from '../../content/text'
import { softHyphenate } from '../format'
import { Breadcrumbs } from './Breadcrumbs'
import type { Crumb } from './Breadcrumbs'
import { classNames } from './classNames'
import { PictureImage } from './PictureImage'

export type { Crumb } from './Breadcrumbs'

export interface TitleFieldProps {
  heading: string
  lead?: ReactNode
  meta?: ReactNode
  breadcrumbs: readonly Crumb[]
  look?: TopicLook
  picture?: Picture
  /** Goes before `picture`: only drawings made for it can be cut this wide. */
  widePicture?: Picture
  /** Over the full width under the title, for example the switch between variants. */
  below?: ReactNode
  /** On the picture or in its place. */
  children?: ReactNode
}

/** The coloured head of a page: where it stands, its title, its picture. */
export function TitleField(props: TitleFieldProps): ReactElement {
  const { heading, lead, meta, breadcrumbs, look, picture, widePicture, below, children } = props
  const hasSide = picture !== undefined || widePicture !== undefined || Boolean(children)
  const isNarrow = hasSide && !widePicture
  return (
    <header className={classNames('title-field band', look && `topic-${look}`)}>
      <div className="wrap">
        <Breadcrumbs crumbs={breadcrumbs} />
        <div className={classNames(hasSide && 'columns middle', isNarrow && 'narrow-side')}>
          <div>
            <h1>{softHyphenate(heading)}</h1>
            {lead && <p className="lead">{lead}</p>}
            {meta && <p className="meta">{meta}</p>}
          </div>
          {hasSide && (
            <TitlePicture picture={picture} widePicture={widePicture}>
              {children}
            </TitlePicture>
          )}
        </div>
        {below}
      </div>
    </header>
  )
}

function TitlePicture({
  picture,
  widePicture,
  children,
}: Pick<TitleFieldProps, 'picture' | 'widePicture' | 'children'>): ReactElement {
  const shown = widePicture ?? picture
  if (!shown) return <div>{children}</div>
  return (
    <figure>
      <div className="picture-stage">
        <div className={widePicture ? 'picture-arch' : 'picture'}>
          <PictureImage
            picture={shown}
            cut={widePicture ? 'full' : 'square'}
            sizes={
              widePicture ? '(min-width: 56rem) 34rem, 92vw' : '(min-width: 56rem) 17rem, 62vw'
            }
            priority
          />
        </div>
        {children}
      </div>
      <figcaption>
        {shown.caption && `${shown.caption} `}
        {`Bild: ${shown.credit}`}
      </figcaption>
    </figure>
  )
}
