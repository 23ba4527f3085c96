import type { ReactElement } from 'react'

/** What a field of a form carries so that its help and its problem are read with it. */
interface Described {
  'aria-describedby': string
  'aria-invalid'?: true
}

interface FieldProps {
  id: string
  label: string
  help: string
  problem?: string | undefined
  children(described: Described): ReactElement
}

/** One field with its label, its help and, where something is missing, the problem. */
export function Field({ children, help, id, label, problem }: FieldProps): ReactElement {
  const described: Described =
    problem === undefined
      ? { 'aria-describedby': `${id}-hilfe` }
      : { 'aria-describedby': `${id}-fehler ${id}-hilfe`, 'aria-invalid': true }
  return (
    <div className="room-field">
      <label htmlFor={id}>{label}</label>
      <p className="small" id={`${id}-hilfe`}>
        {help}
      </p>
      {problem !== undefined && (
        <p className="room-error" id={`${id}-fehler`}>
          {problem}
        </p>
      )}
      {children(described)}
    </div>
  )
}

/** All problems of a form above it, each leading to its field; nothing where there is none. */
export function ProblemList({
  problems,
  title,
}: {
  problems: readonly { href: string; text: string | undefined }[]
  title: string
}): ReactElement | null {
  const rows = problems.filter(({ text }) => text !== undefined)
  if (rows.length === 0) return null
  return (
    <div className="room-problem" role="alert" aria-labelledby="probleme">
      <h2 id="probleme">{title}</h2>
      <ul>
        {rows.map(({ href, text }) => (
          <li key={href}>
            <a href={href}>{text}</a>
          </li>
        ))}
      </ul>
    </div>
  )
}
