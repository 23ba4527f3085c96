import type { Payload } from 'payload'

import type { Env } from '../config/env'
import { onCommitted } from '../shared/commitSignals'
import { announceBrowser } from '../shared/serverBrowser'
import { findBrowser } from './axeInBrowser'
import { PageChecker } from './checkPages'

/** Runs axe on each page that is published, where this server has a browser. */
export async function checkPublishedPages(env: Env, payload: Payload): Promise<void> {
  const browser = await findBrowser(env.chromiumPath)
  announceBrowser(browser !== undefined)
  if (browser === undefined) return
  const checker = new PageChecker(payload, browser, `http://127.0.0.1:${env.port}`)
  onCommitted((changes) => checker.note(changes))
}
