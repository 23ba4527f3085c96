import { monitorEventLoopDelay } from 'node:perf_hooks'
import { BroadcastChannel, isMainThread } from 'node:worker_threads'

/**
 * Loaded into every thread of the measured server (`node --import`): tells the bench how long the event loop of the thread that
 * answers readers was held up. The main thread, which runs the CMS, only passes questions and answers on.
 */
const channel = new BroadcastChannel('bench: event loop')
channel.unref()
if (isMainThread) {
  process.on('message', (asked) => channel.postMessage(asked))
  channel.onmessage = ({ data }) => process.send?.(data)
  process.channel?.unref()
} else {
  const delay = monitorEventLoopDelay({ resolution: 5 })
  delay.enable()
  channel.onmessage = ({ data }) => {
    if (data === 'reset') delay.reset()
    else channel.postMessage({ max: delay.max / 1e6, p99: delay.percentile(99) / 1e6 })
  }
}
