import type { ReactElement } from 'react'
import type { TopicLook } from '../../content/documents'
import { Tile } from './Tile'

/** Large fields that lead into the parts of the site. */
export function Doors({
  doors,
  wide = false,
}: {
  doors: readonly { href: string; label: string; pictogram: string; look: TopicLook }[]
  wide?: boolean
}): ReactElement {
  return (
    <ul className={wide ? 'doors wide' : 'doors'}>
      {doors.map(({ href, label, pictogram, look }) => (
        <li key={href}>
          <a className={`topic-${look}`} href={href}>
            <Tile pictogram={pictogram} />
            {label}
          </a>
        </li>
      ))}
    </ul>
  )
}
