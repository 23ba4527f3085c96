import type { RequestHandler } from 'express'

/** Forms of other sites are refused (OWASP: Fetch Metadata); old browsers send neither header. */
export const ownPagesOnly: RequestHandler = (req, res, next) => {
  const site = req.get('sec-fetch-site')
  const isOwn = site === undefined || site === 'same-origin' || site === 'none'
  const origin = req.get('origin')
  if (isOwn && (origin === undefined || origin === 'null' || hostOf(origin) === req.get('host')))
    next()
  else res.status(403).type('text').send('Das geht nur von den Seiten dieser Website.\n')
}

const hostOf = (origin: string): string | undefined =>
  URL.canParse(origin) ? new URL(origin).host : undefined
