import { connect } from 'node:net'

/** A request as it is written; ends with its answer. */
export function raw(port: number, lines: string[], body = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, '127.0.0.1')
    let text = ''
    socket.on('data', (chunk) => (text += chunk.toString()))
    socket.on('close', () => resolve(text))
    socket.on('error', (error) => (text === '' ? reject(error) : resolve(text)))
    socket.write([...lines, 'Connection: close', '', body].join('\r\n'))
  })
}
