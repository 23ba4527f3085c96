import { describe, expect, it } from '@jest/globals'

import { readEnv } from '../config/env'
import { checkDatabase, checkNode, listenProblem } from './checks'

describe('checkNode', () => {
  it.each(['20.18.1', '22.0.0', '24.1.0'])('accepts Node %s', (version) => {
    expect(() => checkNode(version)).not.toThrow()
  })

  it.each(['18.20.0', '20.9.0'])('says what to do with Node %s', (version) => {
    expect(() => checkNode(version)).toThrow(/zu alt.*nodejs\.org/)
  })
})

const secret = 'x'.repeat(32)

describe('readEnv', () => {
  it.each([
    [{ PORT: 'abc' }, /PORT muss eine Zahl sein/],
    [{ PORT: '70000' }, /PORT muss zwischen 1 und 65535/],
    [{ DATABASE_URI: 'postgres://x' }, /DATABASE_URI muss mit file:/],
    [{ SITE_URL: 'kreis.de' }, /SITE_URL muss eine vollständige Adresse/],
    [{ NODE_ENV: 'production' }, /PAYLOAD_SECRET fehlt/],
    [
      { NODE_ENV: 'production', PAYLOAD_SECRET: 'kurz' },
      /PAYLOAD_SECRET ist zu kurz \(4 Zeichen\)/,
    ],
  ])('given %j, says what is wrong', (source, message) => {
    expect(() => readEnv(source as NodeJS.ProcessEnv)).toThrow(message)
  })

  it('needs nothing while developing', () => {
    expect(readEnv({} as NodeJS.ProcessEnv)).toMatchObject({
      port: 3000,
      isProduction: false,
      siteUrl: 'http://localhost:3000',
    })
  })
})

describe('checkDatabase', () => {
  const env = (uri: string) =>
    readEnv({
      NODE_ENV: 'production',
      PAYLOAD_SECRET: secret,
      DATABASE_URI: uri,
    })

  it('refuses MongoDB without a replica set in production', () => {
    expect(() => checkDatabase(env('mongodb://db/kreis'))).toThrow(/replicaSet/)
  })

  it('lets a test say that it knows', () => {
    const source = { NODE_ENV: 'production', PAYLOAD_SECRET: secret }
    const uri = { DATABASE_URI: 'mongodb://db/kreis', MONGODB_WITHOUT_TRANSACTIONS: '1' }
    expect(() => checkDatabase(readEnv({ ...source, ...uri } as never))).not.toThrow()
  })

  it.each(['mongodb://db/kreis?replicaSet=rs0', 'file:/tmp/kreis.sqlite'])('accepts %s', (uri) => {
    expect(() => checkDatabase(env(uri))).not.toThrow()
  })
})

describe('listenProblem', () => {
  it('names a free way out when the port is in use', () => {
    const problem = listenProblem({ code: 'EADDRINUSE' }, readEnv({} as NodeJS.ProcessEnv))
    expect(problem.message).toMatch(/Port 3000 ist schon belegt.*PORT=3001/)
  })
})
