import type { ReactElement, ReactNode } from 'react'
import { HiddenFields } from './HiddenFields'
import { Icon } from './Icon'

/** A filter as a plain form: closed on narrow screens, a column beside the list on wide ones. */
export function FilterPanel({
  summary,
  action,
  children,
  submitLabel,
  hidden,
}: {
  summary: string
  action: string
  children: ReactNode
  submitLabel: string
  hidden?: Record<string, string>
}): ReactElement {
  return (
    <details className="filter-panel">
      <summary>
        <Icon name="filter" /> {summary} <Icon name="down" />
      </summary>
      <form className="filter-form" method="get" action={action} aria-label={summary}>
        <HiddenFields fields={hidden} />
        {children}
        <button className="button" type="submit">
          {submitLabel}
        </button>
      </form>
    </details>
  )
}
