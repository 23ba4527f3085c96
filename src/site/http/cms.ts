import { randomBytes } from 'node:crypto'

import type { Express, RequestHandler } from 'express'

import { guardApi } from './apiGuard'
import type { IsSignedIn } from './apiGuard'
import { limitBody } from './bodyLimit'
import { hostCookie } from './hostCookie'
import { limitLogIns } from './logInLimit'
import { adminHeaders, apiHeaders } from './securityHeaders'
import { setHeaders } from './setHeaders'

/** The CMS as the front door sees it. */
export interface Cms {
  /** Answers everything below `/admin`, `/api` and `/_next`. */
  handler: RequestHandler
  isSignedIn: IsSignedIn
}

export interface CmsSettings {
  isHttps: boolean
  /** Next's own addresses while developing. */
  isDevelopment: boolean
}

/** Hands the addresses of the CMS to it, with its own header policy and guarded against costly requests. */
export function mountCms(app: Express, { handler, isSignedIn }: Cms, settings: CmsSettings): void {
  if (settings.isHttps) app.use(['/api', '/admin'], hostCookie)
  app.use(['/api', '/_next'], setHeaders(apiHeaders(settings)))
  app.use('/admin', withNonce(adminHeaders(settings)))
  // Next would fetch and convert any picture that is asked for.
  app.all('/_next/image', (_req, res) => {
    res.status(404).type('text').send('Diese Adresse gibt es nicht.\n')
  })
  limitLogIns(app)
  app.all('/api{/*rest}', limitBody, guardApi(isSignedIn), handler)
  app.all('/admin{/*rest}', limitBody, handler)
  app.all('/_next{/*rest}', limitBody, handler)
  if (settings.isDevelopment) app.all('/__nextjs*rest', handler)
}

/** A number for this answer alone; Next reads it from the request and writes it to its scripts (nextjs.org, "CSP"). */
function withNonce(headersFor: ReturnType<typeof adminHeaders>): RequestHandler {
  return (req, res, next) => {
    const headers = headersFor(randomBytes(16).toString('base64'))
    for (const [name, value] of headers) res.setHeader(name, value)
    req.headers['content-security-policy'] = String(res.getHeader('content-security-policy'))
    delete req.headers['content-security-policy-report-only']
    next()
  }
}
