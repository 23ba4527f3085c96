import type { RequestHandler } from 'express'

const PLAIN = 'payload-token'
const PREFIXED = `__Host-${PLAIN}`

/**
 * Behind TLS the session's cookie has the prefix `__Host-`: browsers take it from this host alone, over TLS alone (RFC 6265bis
 * § 4.1.3.2). The CMS knows it by its plain name, because its prefix would stand before the cookies of language and colours
 * too, which its own scripts set without `Secure`. A cookie that comes with the plain name is nobody's.
 */
export const hostCookie: RequestHandler = (req, res, next) => {
  const pairs = (req.headers.cookie ?? '').split(/;\s*/).filter((pair) => !named(pair, PLAIN))
  const cookies = pairs.map((pair) =>
    named(pair, PREFIXED) ? pair.slice(PREFIXED.length - PLAIN.length) : pair,
  )
  if (req.headers.cookie !== undefined) req.headers.cookie = cookies.join('; ')
  const writeHead = res.writeHead.bind(res)
  res.writeHead = ((...args: Parameters<typeof writeHead>) => {
    const set = res.getHeader('set-cookie')
    if (set !== undefined)
      res.setHeader(
        'set-cookie',
        [set].flat().map((one) => String(one).replace(`${PLAIN}=`, `${PREFIXED}=`)),
      )
    return writeHead(...args)
  }) as typeof res.writeHead
  next()
}

const named = (pair: string, name: string): boolean => pair.trimStart().startsWith(`${name}=`)
