import type { ReactElement, ReactNode } from 'react'

import type { EasyImage } from '../../../content/easyText'
import { PictureImage } from '../../components/PictureImage'

/** A message at the top of a page. Problems say so in their heading, not by colour alone. */
export function RoomProblem({
  isProblem = true,
  title = 'Das fehlt noch',
  children,
}: {
  isProblem?: boolean
  title?: string
  children: ReactNode
}): ReactElement {
  return isProblem ? (
    <section className="room-problem" aria-labelledby="problem" role="alert">
      <h2 id="problem">{title}</h2>
      {children}
    </section>
  ) : (
    <div className="notice" role="status">
      <div>{children}</div>
    </div>
  )
}

/** The one status message after a save. */
export function SavedNote(): ReactElement {
  return (
    <RoomProblem isProblem={false}>
      <p>Ihre Antwort ist gespeichert.</p>
    </RoomProblem>
  )
}

interface RoomFieldProps {
  id: string
  name: string
  label: string
  type: 'email' | 'password'
  autoComplete: string
  value?: string
  problem?: string | undefined
}

/** A field with its label above it; what is wrong with it stands between and is tied to it. */
export function RoomField({
  id,
  label,
  name,
  problem,
  value = '',
  ...input
}: RoomFieldProps): ReactElement {
  return (
    <div className="room-field">
      <label htmlFor={id}>{label}</label>
      {problem !== undefined && (
        <p className="room-error" id={`${id}-fehler`}>
          {problem}
        </p>
      )}
      <input
        id={id}
        name={name}
        defaultValue={value}
        required
        aria-invalid={problem === undefined ? undefined : true}
        aria-describedby={problem === undefined ? undefined : `${id}-fehler`}
        {...input}
      />
    </div>
  )
}

/** The picture of a section. */
export function RoomImage({ image }: { image: EasyImage }): ReactElement {
  if (image.kind === 'picture')
    return <PictureImage picture={image.picture} cut="full" sizes="14rem" />
  return (
    <span className="tile topic-lilac">
      <img src={image.url} alt={image.alt} width={96} height={96} />
    </span>
  )
}
