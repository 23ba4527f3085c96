import type { Request } from 'express'

/** As long as an address of a bulk action may be. */
const MAX_BYTES = 12_000

/** The body of a form as the query of an address; `undefined` for another type, and for more than fits into an address. */
export async function readAsQuery(req: Request): Promise<string | undefined> {
  if (req.headers['content-type']?.startsWith('application/x-www-form-urlencoded') !== true)
    return undefined
  const parts: Buffer[] = []
  let bytes = 0
  for await (const part of req) {
    bytes += (part as Buffer).length
    if (bytes > MAX_BYTES) return undefined
    parts.push(part as Buffer)
  }
  return Buffer.concat(parts).toString('utf8')
}
