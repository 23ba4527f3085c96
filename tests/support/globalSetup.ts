import { startSite } from './startSite'

/** Starts the built site with the demo content once for all browser tests. */
export default async function globalSetup(): Promise<() => Promise<void>> {
  const site = await startSite()
  return () => site.stop()
}
