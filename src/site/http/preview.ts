import type { Express, Request } from 'express'

import type { PageAnswer } from '../page'
import { paths } from '../paths'
import type { HeaderList } from './encodedBody'
import type { PageServer } from './pageServer'
import { param } from './param'

/** Makes the page of a preview link; `undefined` where the link is not valid (any more). */
export type PreviewSource = (token: string, req: Request) => Promise<PageAnswer | undefined>

/** Unpublished text for those who have the link: never kept, never listed, framed only by the own CMS. */
export function servePreviews(
  app: Express,
  server: PageServer,
  source: PreviewSource,
  framedHeaders: HeaderList,
): void {
  app.get(paths.preview(':token'), async (req, res) => {
    const answer = await source(param(req, 'token'), req)
    for (const [name, value] of framedHeaders) res.setHeader(name, value)
    res.setHeader('X-Robots-Tag', 'noindex, nofollow')
    const delivery = { siteHeaders: framedHeaders, cacheControl: 'no-store' }
    server.send(req, res, answer ?? { kind: 'missing' }, delivery)
  })
}
