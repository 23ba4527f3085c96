import type { ReactElement } from 'react'
import { classNames } from './classNames'
import { HiddenFields } from './HiddenFields'
import { Icon } from './Icon'

/** A search field with its own label; on a page with two of them the labels differ. */
export function SearchForm({
  action,
  value,
  label,
  buttonLabel,
  large = false,
  id,
  hidden,
}: {
  action: string
  value?: string
  label: string
  buttonLabel: string
  large?: boolean
  id: string
  hidden?: Record<string, string>
}): ReactElement {
  return (
    <form
      className={classNames('search-form', large && 'large')}
      role="search"
      method="get"
      action={action}
      aria-label={label}
    >
      <label className={large ? 'search-label' : 'visually-hidden'} htmlFor={id}>
        {label}
      </label>
      <HiddenFields fields={hidden} />
      <div className="search-field">
        <input
          id={id}
          name="q"
          type="search"
          defaultValue={value}
          placeholder={large ? undefined : buttonLabel}
          autoComplete="off"
        />
        <button type="submit">
          <Icon name="search" />
          <span className={large ? undefined : 'visually-hidden'}>{buttonLabel}</span>
        </button>
      </div>
    </form>
  )
}
