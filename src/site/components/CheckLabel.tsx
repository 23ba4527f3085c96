import type { ReactElement } from 'react'
import type { EasyCheck } from '../../content/easyText'
import { formatDate } from '../format'
import { Icon } from './Icon'

/** How far a text in Leichte Sprache has been checked; only a recorded check gives the seal. */
export function CheckLabel({ check }: { check: EasyCheck; easy?: boolean }): ReactElement {
  const isChecked = check.state === 'checked' && check.by.length > 0
  return (
    <p className={isChecked ? 'check-label' : 'check-label unchecked'}>
      <Icon name={isChecked ? 'checked' : 'open'} />
      <span>
        <b>{isChecked ? `Geprüft von ${listOf(check.by)}` : 'Noch nicht geprüft'}</b>
        <br />
        {isChecked
          ? `Am ${formatDate(check.on)}. Der Text ist gut zu verstehen.`
          : 'Der Text ist neu. Vielleicht ist er noch zu schwer.'}
      </span>
    </p>
  )
}

function listOf(names: readonly string[]): string {
  return new Intl.ListFormat('de', { type: 'conjunction' }).format(names)
}
