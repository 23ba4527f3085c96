import { readFileSync } from 'node:fs'
import { connect } from 'node:net'

/**
 * A small HTTP client that loads a server as a process of its own:
 *   node client.mjs '{"port":3000,"paths":["/"],"connections":20,"seconds":3}'             as fast as it goes
 *   node client.mjs '{"port":3000,"paths":["/"],"connections":100,"seconds":60,"rate":1000}'  at a fixed rate
 * At a fixed rate the wait is counted from the moment at which a request was due, so a server that stalls cannot hide it.
 * With `"ramp":10` the rate grows from nothing within ten seconds.
 * `paths` may be a file: `"pathsFile":"…"` with a JSON list. Writes one JSON line.
 */
const options = JSON.parse(process.argv[2] ?? '{}')
const { port, connections, seconds, rate, ramp = 0, warmUp = 0, encoding = 'gzip' } = options
const paths = options.pathsFile
  ? JSON.parse(readFileSync(options.pathsFile, 'utf8'))
  : options.paths
const requests = paths.map((path) =>
  Buffer.from(
    `GET ${path} HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nAccept-Encoding: ${encoding}\r\n\r\n`,
  ),
)
/** Answers may take this long before they count as failed. */
const LIMIT_MS = 10_000

const began = performance.now()
const end = began + seconds * 1000
const waits = []
const errors = new Map()
let sent = 0
const due = []
const idle = []
const open = Array.from({ length: connections }, () => openConnection())
await Promise.all(open.map(({ ready }) => ready))
if (rate) await atRate()
else await asFastAsPossible()
report()

function openConnection() {
  const connection = {
    socket: undefined,
    ready: undefined,
    asked: 0,
    isBusy: false,
    rest: -1,
    head: '',
  }
  const dial = () => {
    connection.socket = connect({ host: '127.0.0.1', port, noDelay: true })
    connection.ready = new Promise((done) => connection.socket.once('connect', done))
    connection.socket.on('data', (chunk) => take(connection, chunk))
    connection.socket.on('error', (error) => lost(connection, error.code ?? error.message))
    connection.socket.on('close', () => {
      if (connection.isBusy) lost(connection, 'closed')
      // A server closes connections on which nothing comes for some seconds.
      connection.isOpen = false
    })
    connection.socket.once('connect', () => (connection.isOpen = true))
  }
  connection.dial = dial
  dial()
  return connection
}

function send(connection, asked) {
  if (!connection.isOpen && connection.socket.destroyed) connection.dial()
  Object.assign(connection, { asked, isBusy: true, rest: -1, head: '' })
  connection.socket.write(requests[sent++ % requests.length])
}

function take(connection, chunk) {
  let body = chunk.length
  if (connection.rest < 0) {
    connection.head += chunk.latin1Slice()
    const at = connection.head.indexOf('\r\n\r\n')
    if (at < 0) return
    const head = connection.head.slice(0, at)
    body = connection.head.length - at - 4
    const length = /\r\ncontent-length: *(\d+)/i.exec(head)
    connection.status = Number(head.slice(9, 12))
    if (length === null) {
      lost(connection, `no length, status ${connection.status}`)
      connection.socket.destroy()
      return
    }
    connection.rest = Number(length[1])
  }
  connection.rest -= body
  if (connection.rest <= 0) answered(connection)
}

function answered(connection) {
  const now = performance.now()
  if (connection.status !== 200) count(`status ${connection.status}`)
  if (connection.rest < 0) count('more bytes than announced')
  if (now - began >= warmUp * 1000) waits.push(now - connection.asked)
  connection.isBusy = false
  next(connection)
}

function lost(connection, reason) {
  if (!connection.isBusy) return
  count(reason)
  connection.isBusy = false
  next(connection)
}

const count = (reason) => errors.set(reason, (errors.get(reason) ?? 0) + 1)

/** What a connection does when it has become free. */
function next(connection) {
  if (rate === undefined) {
    const now = performance.now()
    if (now < end) send(connection, now)
  } else if (due.length > 0) send(connection, due.shift())
  else idle.push(connection)
}

async function asFastAsPossible() {
  for (const connection of open) send(connection, performance.now())
  await drained(() => performance.now() >= end)
}

async function atRate() {
  idle.push(...open)
  const all = Math.round(rate * (seconds - ramp / 2))
  const start = performance.now()
  for (let scheduled = 0; scheduled < all;) {
    const now = performance.now()
    for (; scheduled < all; scheduled += 1) {
      const moment = start + dueAt(scheduled) * 1000
      if (moment > now) break
      const connection = idle.shift()
      if (connection === undefined) due.push(moment)
      else send(connection, moment)
    }
    await new Promise((done) => setTimeout(done, 1))
  }
  await drained(() => due.length === 0)
}

/** Seconds after which a request is due. */
function dueAt(number) {
  const inRamp = (rate * ramp) / 2
  return number < inRamp ? Math.sqrt((2 * ramp * number) / rate) : ramp + (number - inRamp) / rate
}

async function drained(isOver) {
  const limit = end + LIMIT_MS
  while (!(isOver() && open.every(({ isBusy }) => !isBusy)) && performance.now() < limit)
    await new Promise((done) => setTimeout(done, 5))
  const left = due.length + open.filter(({ isBusy }) => isBusy).length
  if (left > 0) errors.set('not answered', left)
}

function report() {
  const took = (performance.now() - began) / 1000 - warmUp
  waits.sort((a, b) => a - b)
  const at = (share) => waits[Math.min(waits.length - 1, Math.floor(waits.length * share))] ?? 0
  const failed = [...errors.values()].reduce((sum, one) => sum + one, 0)
  const words = {
    requests: waits.length,
    perSecond: waits.length / Math.min(took, seconds - warmUp),
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    max: waits.at(-1) ?? 0,
    failed,
    errors: Object.fromEntries(errors),
  }
  process.stdout.write(`${JSON.stringify(words)}\n`, () => process.exit(0))
}
