import type { ReactElement, ReactNode } from 'react'
import { Icon } from './Icon'
import type { IconName } from './Icon'

/** A status in a word or two: filled, without a border, so that it does not look like a button. */
export function Marker({ icon, children }: { icon?: IconName; children: ReactNode }): ReactElement {
  return (
    <span className="marker">
      {icon && <Icon name={icon} />} {children}
    </span>
  )
}
