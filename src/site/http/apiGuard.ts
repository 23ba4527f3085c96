import type { IncomingMessage } from 'node:http'

import type { Request, RequestHandler, Response } from 'express'

import { complaintAbout, withoutInternalParameters } from './queryLimits'
import type { Complaint } from './queryLimits'
import { readAsQuery } from './readAsQuery'

/** All that somebody who is not logged in needs of the CMS: to log in. */
const OPEN_PATHS =
  /^\/api\/users\/(?:login|logout|me|init|refresh-token|forgot-password|reset-password)\/?$/
/** The first account comes from `npm run create-admin`: else the first visitor of an empty database would get it. */
const FIRST_REGISTER = /^\/api\/users\/first-register\/?$/i

/** Whether somebody with a session of the CMS asks; a cookie alone is none. */
export type IsSignedIn = (req: IncomingMessage) => Promise<boolean>

/**
 * Keeps costly and curious requests away from the CMS's REST interface, which has no limits of its own. For whoever is not
 * logged in it does not exist; what others may do decides the CMS.
 */
export function guardApi(isSignedIn: IsSignedIn): RequestHandler {
  return async (req, res, next) => {
    // Payload's own admin uses X-Payload-HTTP-Method-Override; the older name only serves to slip past rules.
    delete req.headers['x-http-method-override']
    if (FIRST_REGISTER.test(req.path)) {
      notFound(res)
      return
    }
    if (!(await isSignedIn(req))) {
      delete req.headers['x-payload-http-method-override']
      if (!OPEN_PATHS.test(req.path)) {
        notFound(res)
        return
      }
      req.url = withoutInternalParameters(req.url)
    }
    const complaint = (await unfold(req)) ?? complaintAbout(req)
    if (complaint === undefined) next()
    else refuse(res, complaint)
  }
}

/** Long questions come as the body of a POST; they are held to the same limits as in an address. */
async function unfold(req: Request): Promise<Complaint | undefined> {
  if (req.headers['x-payload-http-method-override'] === undefined) return undefined
  const query = req.method === 'POST' ? await readAsQuery(req) : undefined
  if (query === undefined) return { status: 400, message: 'Diese Anfrage ist nicht lesbar.' }
  delete req.headers['x-payload-http-method-override']
  delete req.headers['content-type']
  delete req.headers['content-length']
  req.method = 'GET'
  req.url = `${req.path}?${query}`
  return undefined
}

function notFound(res: Response): void {
  refuse(res, { status: 404, message: 'Diese Adresse gibt es nicht.' })
}

function refuse(res: Response, { status, message }: Complaint): void {
  res.status(status).json({ errors: [{ message }] })
}
