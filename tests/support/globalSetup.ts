import { forgetAxeParts, writeAxeRun } from './axeRun'
import { prepareHiddenStates } from './hiddenStates'
import { startSite } from './startSite'

/** Starts the built site with the demo content once for all browser tests. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const site = await startSite()
  forgetAxeParts()
  try {
    await prepareHiddenStates()
  } catch (error) {
    // A server left running would keep the test command from ending.
    await site.stop()
    throw error
  }
  return async () => {
    writeAxeRun()
    await site.stop()
  }
}
