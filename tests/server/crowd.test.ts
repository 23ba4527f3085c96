import { expect, it } from '@jest/globals'

import { runCrowd } from './support/crowdRun'

/** With every run of the tests; `npm run test:long` asks 1,000 times a second for ten minutes. */
const RATE = Number(process.env.CROWD_RATE ?? '300')
const SECONDS = Number(process.env.CROWD_SECONDS ?? '30')
const RAMP_S = 10
const PAUSE_S = SECONDS > 60 ? 10 : 5

it(
  `D7: 0 → ${RATE} requests a second in ${RAMP_S} s on an empty cache, for ${SECONDS} s, while an editor publishes and uploads every ${PAUSE_S} s: none fails, and 99 of 100 come within 250 ms`,
  async () => {
    const plan = { rate: RATE, seconds: SECONDS, rampSeconds: RAMP_S, pauseSeconds: PAUSE_S }
    const { errors, p99, published, requests, uploaded } = await runCrowd(plan)
    expect(errors).toEqual({})
    expect(requests).toBe(RATE * (SECONDS - RAMP_S / 2))
    expect(p99).toBeLessThan(250)
    // The editor was really at work.
    expect(Math.min(published, uploaded)).toBeGreaterThan(SECONDS / PAUSE_S / 2)
  },
  (SECONDS + 400) * 1_000,
)
