import { createServer } from 'node:net'
import type { AddressInfo, Socket } from 'node:net'

import { afterAll, beforeAll, describe, expect, it } from '@jest/globals'

import { MailQueue } from '../../src/cms/mail/mailQueue'
import { createSender } from '../../src/cms/mail/transport'
import { openRoom, room } from '../../src/cms/reviewRoom/sharedRoom'
import { startMailServer } from '../support/mailServer'
import { WorkflowSite } from './support/workflowSite'

let site: WorkflowSite
const sockets: Socket[] = []
/** Takes the connection and never says a word. */
const silent = createServer((socket) => {
  sockets.push(socket)
})

beforeAll(async () => {
  site = await WorkflowSite.start()
  await new Promise<void>((done) => {
    silent.listen(0, '127.0.0.1', done)
  })
}, 60_000)
afterAll(async () => {
  for (const socket of sockets) socket.destroy()
  silent.close()
  await site.stop()
})

describe('a mail server that takes connections and never answers', () => {
  it('F7: holds up no save; the mail waits, and goes out once the server is well', async () => {
    const anna = await site.hire('Anna')
    const bela = await site.hire('Bela')
    const id = await site.draft(anna)
    const { port } = silent.address() as AddressInfo
    const from = 'Kreis <amt@example.org>'
    openRoom(site.payload, createSender({ smtpUrl: `smtp://127.0.0.1:${port}`, from }))
    expect((await site.step(anna, id, 'submit', 'Bitte lesen.')).status).toBe(200)
    const sending = room().mails.work()
    while (sockets.length === 0) await new Promise((done) => setTimeout(done, 20))

    const began = Date.now()
    const saved = await site.rest(anna, 'PATCH', `/api/pages/${id}?draft=true&depth=0`, {
      teaser: 'Noch ein Satz.',
      _status: 'draft',
    })
    expect(saved.status).toBe(200)
    expect(Date.now() - began).toBeLessThan(2_000)

    for (const socket of sockets) socket.destroy()
    await sending
    const well = await startMailServer()
    const send = createSender({ smtpUrl: well.url, from })
    await new MailQueue(site.payload, send, () => Date.now() + 120_000).work()
    expect(well.mails.map(({ to }) => to)).toEqual([bela])
    await well.stop()
  }, 60_000)
})
