import { fileURLToPath } from 'node:url'

import { spawnOn, tools } from './machine.mjs'

const CLIENT = fileURLToPath(new URL('client.mjs', import.meta.url))

/**
 * Asks one address as fast as answers come; answers requests per second, the wait of the slowest hundredth in ms, and failures.
 * @param target `{ port, path, connections, seconds, encoding }`
 */
export async function load(target) {
  return tools.wrk ? withWrk(target) : runClient({ ...target, paths: [target.path] })
}

async function withWrk({ port, path, connections, encoding = 'gzip', seconds }) {
  const text = await output('wrk', [
    ...['-t1', `-c${connections}`, `-d${seconds}s`, '--latency'],
    ...['-H', `Accept-Encoding: ${encoding}`, `http://127.0.0.1:${port}${path}`],
  ])
  const rate = /Requests\/sec:\s+([\d.]+)/.exec(text)
  const p99 = /99%\s+([\d.]+)(us|ms|s)/.exec(text)
  const wrong = /Non-2xx or 3xx responses: (\d+)/.exec(text)
  if (rate === null || p99 === null) throw new Error(text)
  const factor = { us: 0.001, ms: 1, s: 1000 }[p99[2]]
  return {
    perSecond: Number(rate[1]),
    p99: Number(p99[1]) * factor,
    failed: Number(wrong?.[1] ?? 0) + socketErrors(text),
  }
}

function socketErrors(text) {
  const line = /Socket errors: connect (\d+), read (\d+), write (\d+), timeout (\d+)/.exec(text)
  return line === null ? 0 : line.slice(1).reduce((sum, one) => sum + Number(one), 0)
}

/** The project's own client, on the core of the load. */
export async function runClient(options) {
  return JSON.parse(await output(process.execPath, [CLIENT, JSON.stringify(options)]))
}

function output(command, args) {
  return new Promise((done, fail) => {
    const child = spawnOn(1, command, args)
    let text = ''
    child.stdout.on('data', (chunk) => (text += chunk))
    child.stderr.on('data', (chunk) => (text += chunk))
    child.on('error', fail)
    child.on('close', (code) => (code === 0 ? done(text) : fail(new Error(text))))
  })
}
