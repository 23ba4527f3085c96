import { Writable } from 'node:stream'

import { describe, expect, it } from '@jest/globals'
import { pino } from 'pino'

import { FakeSite } from '../../../tests/fakes/fakeSite'

describe('the request log', () => {
  it('H3 holds path, status and id, but neither query nor cookie nor whole address', async () => {
    let log = ''
    const stream = new Writable({
      write(chunk: Buffer, _encoding, done) {
        log += chunk.toString()
        done()
      },
    })
    const site = new FakeSite({ log: pino(stream) })
    const { headers } = await site.get('/suche?q=geheim').set('Cookie', 'geheim=1')
    const line = JSON.parse(log.trim())
    expect(line.req).toEqual({ method: 'GET', path: '/suche', ip: '127.0.0.0' })
    expect(line.res).toEqual({ statusCode: 200 })
    expect(log).toContain(headers['x-request-id'])
    expect(log).not.toContain('geheim')
    expect(log).not.toContain('127.0.0.1')
  })

  it.each(['/vorschau/', '/pruefraum/link/', '/meldung/', '/leichte-sprache/meldung/'])(
    'does not hold what stands behind %s',
    async (path) => {
      let log = ''
      const stream = new Writable({
        write(chunk: Buffer, _encoding, done) {
          log += chunk.toString()
          done()
        },
      })
      await new FakeSite({ log: pino(stream) }).get(`${path}streng-geheim`)
      expect(log).toContain(`${path}…`)
      expect(log).not.toContain('streng-geheim')
    },
  )
})
