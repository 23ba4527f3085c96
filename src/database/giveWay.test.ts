import { expect, it } from '@jest/globals'

import { giveWay } from './giveWay'

it('lets others have their turn within a chain of work that never waits', async () => {
  let turns = 0
  let isOver = false
  const count = () => {
    turns += 1
    if (!isOver) setImmediate(count)
  }
  setImmediate(count)
  const end = performance.now() + 60
  while (performance.now() < end) await giveWay()
  isOver = true
  expect(turns).toBeGreaterThan(3)
})
