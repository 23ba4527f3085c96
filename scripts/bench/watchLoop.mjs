import { monitorEventLoopDelay } from 'node:perf_hooks'

/** Loaded into the measured server alone (`node --import`): tells the bench how long its event loop was held up. */
const delay = monitorEventLoopDelay({ resolution: 5 })
delay.enable()
process.on('message', (asked) => {
  if (asked === 'reset') delay.reset()
  else process.send?.({ max: delay.max / 1e6, p99: delay.percentile(99) / 1e6 })
})
process.channel?.unref()
