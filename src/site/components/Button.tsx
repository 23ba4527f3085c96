import type { ReactElement, ReactNode } from 'react'
import { classNames } from './classNames'
import { Icon } from './Icon'
import type { IconName } from './Icon'

/** A link that looks like a button: the main way on. */
export function ButtonLink({
  href,
  children,
  icon,
  light = false,
  large = false,
}: {
  href: string
  children: ReactNode
  icon?: IconName
  light?: boolean
  large?: boolean
}): ReactElement {
  return (
    <a className={classNames('button', light && 'light', large && 'large')} href={href}>
      {icon && <Icon name={icon} />} {children}
    </a>
  )
}
