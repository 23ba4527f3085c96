import type { ReactElement } from 'react'
import type { Fact } from '../../content/documents'
import { phoneText } from '../format'

/** Facts under each other; `across` puts label and value beside each other where there is room. */
export function FactList({
  facts,
  across = false,
}: {
  facts: readonly Fact[]
  across?: boolean
}): ReactElement {
  return (
    <dl className={across ? 'fact-list across' : 'fact-list'}>
      {facts.map(({ label, value, href }) => (
        <div key={`${label} ${value}`}>
          <dt>{label}</dt>
          <dd>{href === undefined ? value : <a href={href}>{linkText(value, href)}</a>}</dd>
        </div>
      ))}
    </dl>
  )
}

const linkText = (value: string, href: string) =>
  href.startsWith('tel:') ? phoneText(value) : value
