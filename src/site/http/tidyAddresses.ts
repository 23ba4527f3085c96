import type { Request, RequestHandler } from 'express'

/** Only reading is possible on the public site; a guard for everything that comes after it. */
export const onlyReading: RequestHandler = (req, res, next) => {
  if (req.method === 'GET' || req.method === 'HEAD') {
    next()
    return
  }
  res.status(405).set('Allow', 'GET, HEAD').type('text').send('Diese Seite lässt sich nur lesen.\n')
}

/** One address per page: without a slash at the end. */
export const withoutTrailingSlash: RequestHandler = (req, res, next) => {
  if (req.path.length > 1 && req.path.endsWith('/')) {
    res.redirect(301, ownAddress(req, req.path.replace(/\/+$/, '')))
  } else next()
}

/** Typed with capitals where no such page is: the address in small letters. */
export const inSmallLetters: RequestHandler = (req, res, next) => {
  // Escaped bytes (%C3) keep their letters.
  const small = req.path.replace(/%[0-9a-f]{0,2}|[A-Z]+/gi, (part) =>
    part.startsWith('%') ? part : part.toLowerCase(),
  )
  if (small !== req.path) res.redirect(301, ownAddress(req, small))
  else next()
}

/** An address of this site, whatever was asked for: browsers read `//host` and `/\host` as another site. */
function ownAddress(req: Request, path: string): string {
  const at = req.originalUrl.indexOf('?')
  const query = at < 0 ? '' : req.originalUrl.slice(at)
  return `/${path.replace(/^[/\\]+/, '')}${query}`
}
