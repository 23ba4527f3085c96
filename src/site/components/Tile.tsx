import type { ReactElement } from 'react'
import type { TopicLook } from '../../content/documents'
import { paths } from '../paths'
import { classNames } from './classNames'

const SIDE = 96

/** A pictogram in the shape of a topic; its word stands beside it. */
export function Tile({
  pictogram,
  look,
  size,
}: {
  pictogram: string
  look?: TopicLook
  size?: 'small' | 'large'
}): ReactElement {
  return (
    <span className={classNames('tile', size && `tile-${size}`, look && `topic-${look}`)}>
      <img src={paths.pictogram(pictogram)} alt="" width={SIDE} height={SIDE} />
    </span>
  )
}
