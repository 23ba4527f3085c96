/** Requests that are under way, and what is left to write, get this long to end. */
const LIMIT_MS = 10_000

export interface Stopping {
  /** For the operator's monitor. */
  isStopping: () => boolean
  /** What is to be done from now on before the process ends, in the place of what was said before. */
  onStop: (close: () => Promise<void>) => void
}

/** On SIGTERM and SIGINT: does what `onStop` was told last, and ends the process. */
export function stopOnSignal(first: () => Promise<void>): Stopping {
  let isStopping = false
  let close = first
  const stop = () => {
    // A second signal changes nothing: the first one is being obeyed.
    if (isStopping) return
    isStopping = true
    setTimeout(() => process.exit(1), LIMIT_MS).unref()
    void close().finally(() => process.exit(0))
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  return {
    isStopping: () => isStopping,
    onStop: (next) => {
      close = next
    },
  }
}
