import type { ReactElement, ReactNode } from 'react'
import { Icon } from './Icon'
import type { IconName } from './Icon'

/** A sentence that must not be missed. */
export function Notice({
  icon = 'info',
  children,
}: {
  icon?: IconName
  children: ReactNode
}): ReactElement {
  return (
    <div className="notice">
      <Icon name={icon} />
      <p>{children}</p>
    </div>
  )
}
