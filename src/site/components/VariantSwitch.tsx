import type { ReactElement } from 'react'
import type { Variant } from '../page'
import { easyPath, paths } from '../paths'
import { Icon } from './Icon'
import type { IconName } from './Icon'
import { WISH_ID } from './VariantWishes'

export interface VariantSwitchProps {
  variant: Variant
  standardPath: string
  /** Address of the easy variant, where it is published. */
  easyPath?: string
  /** The page has a film in sign language. */
  hasSignVideo?: boolean
  /** The page has buttons to ask for what is missing (`VariantWishes`). */
  canWish?: boolean
  /** Where there is no easy variant: address of the nearest page in Leichte Sprache. */
  easyMissingNearest?: string
}

/** Switch between the variants of a page; what is missing says so and shows a way to ask for it. */
export function VariantSwitch(props: VariantSwitchProps): ReactElement {
  const isEasy = props.variant === 'easy'
  return (
    <nav className="variant-switch" aria-label={isEasy ? 'Text aussuchen' : 'Fassung wählen'}>
      {isEasy ? (
        <Choice href={props.standardPath} icon="arrow" label="Schwerer Text" />
      ) : (
        <Choice href={props.standardPath} icon="check" label="Standard" isCurrent />
      )}
      <EasyChoice {...props} />
      <SignChoice {...props} />
    </nav>
  )
}

function EasyChoice({
  variant,
  standardPath,
  easyPath,
  easyMissingNearest,
}: VariantSwitchProps): ReactElement {
  const label = 'Leichte Sprache'
  if (variant === 'easy') {
    return (
      <Choice
        href={easyPath ?? easyMissingNearest ?? standardPath}
        icon="check"
        label={label}
        isCurrent
      />
    )
  }
  if (easyPath !== undefined) return <Choice href={easyPath} icon="book" label={label} />
  const nearest = easyMissingNearest ?? paths.easyHome
  return <Choice href={nearest} icon="book" label={label} missing="noch nicht da, mehr dazu" />
}

function SignChoice({
  variant,
  standardPath,
  hasSignVideo,
  canWish = false,
}: VariantSwitchProps): ReactElement {
  const isEasy = variant === 'easy'
  const label = isEasy ? 'Gebärden-Sprache' : 'Gebärdensprache'
  if (hasSignVideo)
    return <Choice href={`${standardPath}#gebaerdensprache`} icon="hand" label={label} />
  const missing = isEasy ? 'Gibt es noch nicht. Hier fragen.' : 'noch nicht da, hier anfragen'
  const about = isEasy ? easyPath(paths.signLanguage) : paths.signLanguage
  const href = canWish ? `#${WISH_ID}` : about
  return <Choice href={href} icon="hand" label={label} missing={missing} />
}

function Choice({
  href,
  icon,
  label,
  missing,
  isCurrent = false,
}: {
  href: string
  icon: IconName
  label: string
  missing?: string
  isCurrent?: boolean
}): ReactElement {
  return (
    <a
      className={missing === undefined ? undefined : 'missing'}
      href={href}
      aria-current={isCurrent ? 'page' : undefined}
    >
      <Icon name={icon} />
      <span>
        {label}
        {missing !== undefined && <small>{missing}</small>}
      </span>
    </a>
  )
}
