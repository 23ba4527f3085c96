import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { createConnection } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const PORT = 27_517

/**
 * A MongoDB server for the tests: the one of `MONGODB_URI`, else `mongod` on the PATH, else `mongodb-memory-server` where it
 * is installed.
 * @returns {Promise<{ uri: string, stop: () => void } | undefined>} `undefined` where there is none.
 */
export async function mongoForTests() {
  if (process.env.MONGODB_URI) return { uri: process.env.MONGODB_URI, stop: () => undefined }
  return (await startMongod()) ?? (await startMemoryServer())
}

async function startMongod() {
  const folder = mkdtempSync(join(tmpdir(), 'kreis-mongod-'))
  const args = ['--dbpath', folder, '--port', String(PORT), '--bind_ip', '127.0.0.1']
  const server = spawn('mongod', args, { stdio: 'ignore' })
  const stop = () => {
    server.kill()
    rmSync(folder, { recursive: true, force: true })
  }
  const isMissing = new Promise((done) => server.once('error', () => done(true)))
  const isReady = await Promise.race([isMissing.then(() => false), listens()])
  if (isReady) return { uri: `mongodb://127.0.0.1:${PORT}`, stop }
  stop()
  return undefined
}

/** Whether the port answers within 20 seconds. */
async function listens() {
  for (let tries = 0; tries < 100; tries += 1) {
    const isOpen = await new Promise((done) => {
      const socket = createConnection({ port: PORT, host: '127.0.0.1' })
      socket.once('connect', () => done(true)).once('error', () => done(false))
      socket.once('connect', () => socket.destroy())
    })
    if (isOpen) return true
    await new Promise((done) => setTimeout(done, 200))
  }
  return false
}

async function startMemoryServer() {
  const name = 'mongodb-memory-server'
  const found = await import(name).catch(() => undefined)
  if (found === undefined) return undefined
  const server = await found.MongoMemoryReplSet.create({ replSet: { count: 1 } })
  return { uri: server.getUri(), stop: () => void server.stop() }
}
