import { appendFileSync } from 'node:fs'
import dns from 'node:dns'
import { Socket } from 'node:net'

/** Loaded before the program: writes down every connection that it opens and every name that it looks up. */
const file = process.env.NOTE_CONNECTIONS ?? ''
const note = (line) => appendFileSync(file, `${line}\n`)

const connect = Socket.prototype.connect
Socket.prototype.connect = function (...args) {
  const [first] = Array.isArray(args[0]) ? args[0] : args
  const target =
    typeof first === 'object' && first !== null ? first : { port: first, host: args[1] }
  if (target.path === undefined || target.path === null)
    note(`connect ${target.host ?? 'localhost'}:${target.port}`)
  return connect.apply(this, args)
}
for (const library of [dns, dns.promises]) {
  const { lookup } = library
  library.lookup = function (name, ...rest) {
    note(`lookup ${name}`)
    return lookup.call(this, name, ...rest)
  }
}
note('watching')
