import type { ReactElement } from 'react'
import type { EasyCheck } from '../../content/easyText'
import { formatDate } from '../format'
import { readersOf } from '../readersOf'
import { Icon } from './Icon'

/** How far a text in Leichte Sprache has been checked; only signatures of test readers give the seal. */
export function CheckLabel({ check }: { check: EasyCheck }): ReactElement {
  const isChecked = check.state === 'checked'
  return (
    <p className={isChecked ? 'check-label' : 'check-label unchecked'}>
      <Icon name={isChecked ? 'checked' : 'open'} />
      <span>
        <b>
          {isChecked ? `Leichte Sprache – geprüft von ${readersOf(check)}` : 'Noch nicht geprüft'}
        </b>
        <br />
        {isChecked
          ? `Am ${formatDate(check.on)}. Der Text ist gut zu verstehen.`
          : 'Der Text ist neu. Vielleicht ist er noch zu schwer.'}
      </span>
    </p>
  )
}
