import type { RequestHandler } from 'express'
import type { Payload } from 'payload'

import { BarrierDesk } from '../cms/barriers/barrierDesk'
import { room } from '../cms/reviewRoom/sharedRoom'
import { SitePaper } from '../cms/reviewRoom/sitePaper'
import { SiteRoom } from '../cms/reviewRoom/siteRoom'
import type { ContentStore } from '../cms/store/contentStore'
import { WishCounter } from '../cms/wishes/countWish'
import type { Env } from '../config/env'
import type { BarrierDesk as BarrierDeskPort } from '../content/barrierDesk'
import type { AppParts } from '../site/createApp'
import { signedIn } from './signedIn'
import type { DatabaseWatch } from './watchDatabase'

/** What the site needs beside its content: where forms go, who answers for the CMS, and how well things are. */
export type SitePorts = Required<
  Pick<AppParts, 'cms' | 'health' | 'wishes' | 'reports' | 'reviewRoom' | 'paperRoom'>
>

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

/** Ports of a site that shows its last good state: forms say that it does not work now, and what to do. */
export function standbyPorts(env: Env): SitePorts {
  return {
    cms: { handler: sorry, isSignedIn: () => Promise.resolve(true) },
    health: { isReady: () => Promise.resolve(false) },
    wishes: refusing() as SitePorts['wishes'],
    reports: { desk: refusing() as BarrierDeskPort, formSecret: formSecret(env) },
    reviewRoom: refusing() as SitePorts['reviewRoom'],
    paperRoom: refusing() as SitePorts['paperRoom'],
  }
}

const watched =
  (watch: DatabaseWatch, ask: SitePorts['cms']['isSignedIn']): typeof ask =>
  async (req) =>
    !watch.isThere() || (await ask(req))

/** A port whose every method fails. */
function refusing(): object {
  const refuse = () => Promise.reject(new Error('The database cannot be opened.'))
  return new Proxy({}, { get: () => refuse })
}

/** The same before and after the database is back, so that a form that was opened meanwhile can still be sent. */
const formSecret = ({ secret }: Env): string => `form:${secret}`

const SENTENCE =
  'Der Redaktionsbereich ist gerade nicht erreichbar, weil die Datenbank nicht antwortet. Die Website läuft weiter. Bitte versuchen Sie es in ein paar Minuten noch einmal und sagen Sie der Technik Bescheid.'

const sorry: RequestHandler = (req, res) => {
  res.status(503).set('Retry-After', '30').set('Cache-Control', 'no-store')
  if (req.originalUrl.startsWith('/api')) res.json({ errors: [{ message: SENTENCE }] })
  else
    res
      .type('html')
      .send(
        `<!doctype html><html lang="de"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Nicht erreichbar</title><main><h1>Gerade nicht erreichbar</h1><p>${SENTENCE}</p><p><a href="/">Zur Startseite der Website</a></p></main></html>\n`,
      )
}
