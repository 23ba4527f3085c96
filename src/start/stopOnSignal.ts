/** Requests that are under way, and what is left to write, get this long to end. */
const LIMIT_MS = 10_000

/**
 * On SIGTERM and SIGINT: calls `close` and ends the process. `isStopping` is for the operator's monitor.
 */
export function stopOnSignal(close: () => Promise<void>): { isStopping(): boolean } {
  let isStopping = false
  const stop = () => {
    // A second signal changes nothing: the first one is being obeyed.
    if (isStopping) return
    isStopping = true
    setTimeout(() => process.exit(1), LIMIT_MS).unref()
    void close().finally(() => process.exit(0))
  }
  process.on('SIGTERM', stop)
  process.on('SIGINT', stop)
  return { isStopping: () => isStopping }
}
