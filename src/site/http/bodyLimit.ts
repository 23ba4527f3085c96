import type { Express, NextFunction, Request, Response } from 'express'

/** Largest bodies that the CMS takes, in bytes; Payload itself has no limit. */
export const bodyLimits = { data: 2_000_000, upload: 15_000_000, film: 101_000_000 } as const

/** Addresses of the CMS, with all that is below them. */
const CMS_ADDRESSES = ['/api{/*rest}', '/admin{/*rest}', '/_next{/*rest}']

/** An application that lets everything pass but bodies that are too large for the CMS. */
export function limitCmsBodies(app: Express): Express {
  app.disable('x-powered-by')
  app.all(CMS_ADDRESSES, limitBody)
  return app
}

/** Refuses bodies that are too large, before and while they arrive. */
export function limitBody(req: Request, res: Response, next: NextFunction): void {
  if (req.headers['content-encoding'] !== undefined) {
    // A packed body can be a thousand times larger than it looks.
    refuse(res, 415, 'Gepackte Anfragen nimmt dieser Server nicht an.')
    return
  }
  const isUpload = req.headers['content-type']?.startsWith('multipart/form-data') === true
  const limit = isUpload ? uploadLimit(req) : bodyLimits.data
  if (Number(req.headers['content-length'] ?? 0) > limit) {
    tooLarge(res, limit)
    return
  }
  if (req.headers['transfer-encoding'] !== undefined) countChunks(req, res, limit)
  next()
}

const uploadLimit = ({ originalUrl }: Request): number =>
  /^\/api\/films(?![\w-])/.test(originalUrl) ? bodyLimits.film : bodyLimits.upload

/** Without Content-Length the size is only known while it arrives. Listening to `data` would take the body away. */
function countChunks(req: Request, res: Response, limit: number): void {
  const push = req.push.bind(req)
  let received = 0
  req.push = (chunk: Buffer | null, encoding?: BufferEncoding) => {
    received += chunk?.length ?? 0
    if (received <= limit) return push(chunk, encoding)
    if (!res.headersSent) {
      tooLarge(res, limit)
      res.once('finish', () => req.destroy())
    }
    return false
  }
}

function tooLarge(res: Response, limit: number): void {
  refuse(res, 413, `Das ist zu groß. Möglich sind höchstens ${limit / 1_000_000} MB.`)
}

function refuse(res: Response, status: number, message: string): void {
  res.setHeader('Connection', 'close')
  res.status(status).json({ errors: [{ message }] })
}
