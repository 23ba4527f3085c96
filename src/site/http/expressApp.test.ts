import { createServer } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

import { afterEach, describe, expect, it } from '@jest/globals'
import type { Express } from 'express'

import { SiteRequest, SiteResponse, createExpressApp } from './expressApp'

const messages = { IncomingMessage: SiteRequest, ServerResponse: SiteResponse }

let open: Server | undefined

afterEach(() => {
  open?.close()
})

async function ask(server: Server): Promise<string> {
  open = server.listen(0, '127.0.0.1')
  await new Promise((done) => server.once('listening', done))
  const { port } = server.address() as AddressInfo
  const headers = { 'X-Forwarded-For': '203.0.113.7' }
  return (await fetch(`http://127.0.0.1:${port}/`, { headers })).text()
}

const kindsOf = (req: IncomingMessage, res: ServerResponse): unknown[] => [
  Object.getPrototypeOf(req),
  Object.getPrototypeOf(res),
]

/** Says whom it takes a request to come from, which Express reads from its settings. */
function appOf({ proxies }: { proxies: number }): Express {
  const app = createExpressApp().set('trust proxy', proxies)
  app.get('/', (req, res) => {
    res.json({ ip: req.ip })
  })
  return app
}

describe('an application of Express', () => {
  it('leaves request and answer the prototypes that they had', async () => {
    const app = appOf({ proxies: 1 })
    const isKept: boolean[] = []
    const server = createServer(messages, (req, res) => {
      const before = kindsOf(req, res)
      app(req, res)
      isKept.push(...kindsOf(req, res).map((kind, at) => kind === before[at]))
    })
    expect(await ask(server)).toBe('{"ip":"203.0.113.7"}')
    expect(isKept).toEqual([true, true])
  })

  it('works on a web server with Node’s own messages too', async () => {
    expect(await ask(createServer(appOf({ proxies: 1 })))).toBe('{"ip":"203.0.113.7"}')
  })

  it('reads its own settings where there are several', async () => {
    const app = appOf({ proxies: 0 })
    appOf({ proxies: 1 })
    expect(await ask(createServer(messages, app))).toBe('{"ip":"127.0.0.1"}')
  })
})
