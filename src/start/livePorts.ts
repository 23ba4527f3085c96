import type { RequestHandler } from 'express'
import type { Payload } from 'payload'

import { BarrierDesk } from '../cms/barriers/barrierDesk'
import { room } from '../cms/reviewRoom/sharedRoom'
import { SitePaper } from '../cms/reviewRoom/sitePaper'
import { SiteRoom } from '../cms/reviewRoom/siteRoom'
import type { ContentStore } from '../cms/store/contentStore'
import { WishCounter } from '../cms/wishes/countWish'
import type { Env } from '../config/env'
import { signedIn } from './signedIn'
import { formSecret, sorry } from './standbyPorts'
import type { SitePorts } from './standbyPorts'
import type { DatabaseWatch } from './watchDatabase'

interface LiveParts {
  env: Env
  payload: Payload
  content: ContentStore
  admin: RequestHandler
  watch: DatabaseWatch
  isStopping(): boolean
}

/** Ports of a site whose database is there. */
export function livePorts({
  admin,
  content,
  env,
  isStopping,
  payload,
  watch,
}: LiveParts): SitePorts {
  return {
    cms: {
      handler: (req, res, next) =>
        watch.isThere() ? admin(req, res, next) : sorry(req, res, next),
      // While nobody can be looked up everybody is let through to the sentence that says so.
      isSignedIn: watched(watch, signedIn(payload)),
    },
    health: { isReady: async () => !isStopping() && (await watch.isReady()) },
    wishes: new WishCounter(payload),
    reports: {
      desk: new BarrierDesk({ payload }),
      formSecret: formSecret(env),
    },
    reviewRoom: new SiteRoom(room(), content.lookups),
    paperRoom: new SitePaper(room(), content.lookups),
  }
}

const watched =
  (watch: DatabaseWatch, ask: SitePorts['cms']['isSignedIn']): typeof ask =>
  async (req) =>
    !watch.isThere() || (await ask(req))
