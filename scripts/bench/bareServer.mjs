import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'

/** Node's own web server with nothing around it, to compare with: `node bareServer.mjs PORT FILE`. */
const [port, file] = process.argv.slice(2)
const answers = new Map(
  JSON.parse(readFileSync(file, 'utf8')).map(({ path, headers, body }) => [
    path,
    { headers, bytes: Buffer.from(body, 'base64') },
  ]),
)
createServer((req, res) => {
  const answer = answers.get(req.url)
  if (answer === undefined) {
    res.writeHead(404).end()
    return
  }
  res.writeHead(200, answer.headers)
  res.end(answer.bytes)
}).listen(Number(port), '127.0.0.1')
