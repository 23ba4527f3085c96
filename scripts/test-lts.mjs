import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { delimiter, join, resolve } from 'node:path'

/**
 * `npm run test:lts`: unit and integration suites on the current LTS of Node, which operators are told to use. Its program comes as
 * a package from the npm registry into a cache folder; nothing is installed. `-- unit` or `-- integration` runs one of them.
 */
const LTS = 24
const CACHE = resolve('node_modules/.cache/node-lts')
const JEST = resolve('node_modules/jest/bin/jest.js')

const own = Number(process.versions.node.split('.')[0])
if (own >= LTS) {
  console.log(`skipped: this is Node ${process.versions.node} already; npm test runs on it`)
  process.exit(0)
}
const node = await fetchNode()
if (node === undefined) {
  console.log(`Node ${LTS} could not be fetched for ${process.platform}-${process.arch}.`)
  process.exit(1)
}
await run(node, ['--version'])
const codes = []
for (const project of process.argv[2] ? [process.argv[2]] : ['unit', 'integration']) {
  const started = Date.now()
  const report = `--outputFile=test-results/lts-${project}.json`
  const options = project === 'integration' ? ['--runInBand'] : []
  codes.push(
    await run(node, [
      JEST,
      '--selectProjects',
      project,
      '--forceExit',
      '--json',
      report,
      ...options,
    ]),
  )
  console.log(`${project} on Node ${LTS}: ${Math.round((Date.now() - started) / 1000)} s`)
}
process.exit(codes.every((code) => code === 0) ? 0 : 1)

/** The program of the newest 24.x that this registry has; fetched once a day at most. */
async function fetchNode() {
  const name = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`
  const folder = join(CACHE, new Date().toISOString().slice(0, 10))
  const program = join(folder, 'package', 'bin', process.platform === 'win32' ? 'node.exe' : 'node')
  if (existsSync(program)) return program
  rmSync(CACHE, { recursive: true, force: true })
  const fresh = `${folder}.neu`
  mkdirSync(fresh, { recursive: true })
  const packed = await run('npm', [
    'pack',
    `${name}@${LTS}`,
    '--silent',
    '--pack-destination',
    fresh,
  ])
  const archive = readdirSync(fresh).find((file) => file.endsWith('.tgz'))
  if (packed !== 0 || archive === undefined) return undefined
  if ((await run('tar', ['xzf', join(fresh, archive), '-C', fresh, 'package/bin'])) !== 0)
    return undefined
  rmSync(join(fresh, archive))
  renameSync(fresh, folder)
  return existsSync(program) ? program : undefined
}

/** Runs a command to its end; programs that it starts find the same Node first. */
function run(command, args) {
  mkdirSync('test-results', { recursive: true })
  const path = command === 'npm' || command === 'tar' ? '' : resolve(command, '..') + delimiter
  const env = {
    ...process.env,
    PATH: path + process.env.PATH,
    NODE_ENV: 'test',
    NODE_OPTIONS: path === '' ? '' : '--experimental-vm-modules',
  }
  return new Promise((done) => {
    spawn(command, args, { stdio: 'inherit', env })
      .on('error', () => done(1))
      .on('close', (code) => done(code ?? 1))
  })
}
