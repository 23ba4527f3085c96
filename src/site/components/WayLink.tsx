import type { ReactElement } from 'react'
import type { TopicLook } from '../../content/documents'
import { Icon } from './Icon'
import { Tile } from './Tile'

/** A pill with a pictogram that says what someone wants to do. */
export function WayLink({
  href,
  label,
  pictogram,
  look,
}: {
  href: string
  label: string
  pictogram: string
  look: TopicLook
}): ReactElement {
  return (
    <a className="way-link" href={href}>
      <Tile pictogram={pictogram} look={look} /> {label} <Icon name="arrow" />
    </a>
  )
}
