import type { ReactElement } from 'react'

/** What a form carries along unseen. */
export function HiddenFields({ fields = {} }: { fields?: Record<string, string> }): ReactElement {
  return (
    <>
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
    </>
  )
}
