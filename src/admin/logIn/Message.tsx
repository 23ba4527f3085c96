'use client'

export interface LogInMessage {
  text: string
  isError: boolean
}

/** Always there, so that screen readers notice when it gets its words. */
export function Message({ message }: { message: LogInMessage | undefined }) {
  const look = message === undefined ? '' : message.isError ? ' is-error' : ' is-note'
  return (
    <p id="log-in-message" role="alert" className={`log-in-message${look}`}>
      {message?.text}
    </p>
  )
}
