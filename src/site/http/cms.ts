import type { Express, RequestHandler } from 'express'

import { guardApi } from './apiGuard'
import { limitBody } from './bodyLimit'
import type { HeaderList } from './encodedBody'
import { setHeaders } from './setHeaders'

export interface CmsMount {
  /** Answers everything below `/admin`, `/api` and `/_next`. */
  handler: RequestHandler
  /** Next's own addresses while developing. */
  isDevelopment: boolean
  headers: HeaderList
}

/** Hands the addresses of the CMS to it, with its own header policy and guarded against costly requests. */
export function mountCms(app: Express, { handler, isDevelopment, headers }: CmsMount): void {
  app.use(['/admin', '/api', '/_next'], setHeaders(headers))
  // Next would fetch and convert any picture that is asked for.
  app.all('/_next/image', (_req, res) => {
    res.status(404).type('text').send('Diese Adresse gibt es nicht.\n')
  })
  app.all('/api{/*rest}', limitBody, guardApi, handler)
  app.all('/admin{/*rest}', limitBody, handler)
  app.all('/_next{/*rest}', limitBody, handler)
  if (isDevelopment) app.all('/__nextjs*rest', handler)
}
