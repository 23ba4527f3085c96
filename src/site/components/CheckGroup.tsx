import type { ReactElement } from 'react'

/** A named group of choices in a form. */
export function CheckGroup({
  legend,
  name,
  type,
  options,
}: {
  legend: string
  name: string
  type: 'checkbox' | 'radio'
  options: readonly { value: string; label: string; count?: number; checked: boolean }[]
}): ReactElement {
  return (
    <fieldset className="check-group">
      <legend>{legend}</legend>
      {options.map(({ value, label, count, checked }) => (
        <label key={value}>
          <input type={type} name={name} value={value} defaultChecked={checked} />
          <span>{label}</span>
          {count !== undefined && <span className="count">{count}</span>}
        </label>
      ))}
    </fieldset>
  )
}
