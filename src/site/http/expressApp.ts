import { IncomingMessage, ServerResponse } from 'node:http'

import express from 'express'
import type { Express, Request, Response } from 'express'

/*
 * Express gives each request and answer that it takes another prototype (express/lib/application.js, `app.handle`). To V8 they are
 * then another kind of object, and Node's own code, which was made fast for one kind, gets slower for all: answers from memory,
 * which never see Express, lost a quarter of their speed after a few hundred others (measured: docs/decisions/0016). So the
 * messages of our web server have the prototypes of Express from their first moment.
 */

/** A request as Express wants it. */
export class SiteRequest extends IncomingMessage {}
/** An answer as Express wants it. */
export class SiteResponse extends ServerResponse {}
Object.setPrototypeOf(SiteRequest.prototype, express.request)
Object.setPrototypeOf(SiteResponse.prototype, express.response)

/** An application of Express that leaves requests and answers of our web server the kind of object that they are. */
export function createExpressApp(): Express {
  const app = express()
  app.request = SiteRequest.prototype as Request
  app.response = SiteResponse.prototype as Response
  // Express has it on the prototype, which here belongs to all applications.
  app.use((req, res, next) => {
    req.app = app
    res.app = app
    next()
  })
  return app
}
