import type { RequestHandler } from 'express'

import type { Env } from '../config/env'
import type { BarrierDesk } from '../content/barrierDesk'
import type { AppParts } from '../site/appParts'

/** What the site needs beside its content: where forms go, who answers for the CMS, and how well things are. */
export type SitePorts = Required<
  Pick<AppParts, 'cms' | 'health' | 'wishes' | 'reports' | 'reviewRoom' | 'paperRoom'>
>

/** Ports of a site that shows its last good state: forms say that it does not work now, and what to do. */
export function standbyPorts(env: Env): SitePorts {
  return {
    cms: { handler: sorry, isSignedIn: () => Promise.resolve(true) },
    health: { isReady: () => Promise.resolve(false) },
    wishes: refusing() as SitePorts['wishes'],
    reports: { desk: refusing() as BarrierDesk, formSecret: formSecret(env) },
    reviewRoom: refusing() as SitePorts['reviewRoom'],
    paperRoom: refusing() as SitePorts['paperRoom'],
  }
}

/** The same before and after the database is back, so that a form that was opened meanwhile can still be sent. */
export const formSecret = ({ secret }: Env): string => `form:${secret}`

/** A port whose every method fails. */
function refusing(): object {
  const refuse = () => Promise.reject(new Error('The database cannot be opened.'))
  return new Proxy({}, { get: () => refuse })
}

const SENTENCE =
  'Der Redaktionsbereich ist gerade nicht erreichbar, weil die Datenbank nicht antwortet. Die Website läuft weiter. Bitte versuchen Sie es in ein paar Minuten noch einmal und sagen Sie der Technik Bescheid.'

/** Says that the CMS does not answer now. */
export const sorry: RequestHandler = (req, res) => {
  res.status(503).set('Retry-After', '30').set('Cache-Control', 'no-store')
  if (req.originalUrl.startsWith('/api')) res.json({ errors: [{ message: SENTENCE }] })
  else
    res
      .type('html')
      .send(
        `<!doctype html><html lang="de"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Nicht erreichbar</title><main><h1>Gerade nicht erreichbar</h1><p>${SENTENCE}</p><p><a href="/">Zur Startseite der Website</a></p></main></html>\n`,
      )
}
