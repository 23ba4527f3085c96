import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'

/** What this machine has: cores to keep apart, wrk for the load, nginx to compare with. None of them must be there. */
export const tools = {
  taskset: cpus().length > 1 && works('taskset', ['-c', '0', 'true']),
  wrk: works('wrk', ['-v']),
  nginx: nginxPath(),
}

/** The machine in words, for the report. */
export function machine() {
  return {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    node: process.version,
    load: tools.wrk ? 'wrk' : "the project's own client (scripts/bench/client.mjs)",
    pinned: tools.taskset,
  }
}

/** Starts a program on one core of its own: 0 for servers, 1 for the load. */
export function spawnOn(core, command, args, options = {}) {
  return tools.taskset
    ? spawn('taskset', ['-c', String(core), command, ...args], options)
    : spawn(command, args, options)
}

/** Resident memory of a process in MB; `undefined` where the system does not say. */
export function memoryOf(pid, field = 'VmRSS') {
  const file = `/proc/${pid}/status`
  if (!existsSync(file)) return undefined
  const line = new RegExp(`${field}:\\s+(\\d+)`).exec(readFileSync(file, 'utf8'))
  return line === null ? undefined : Math.round(Number(line[1]) / 1024)
}

export const pause = (ms) => new Promise((done) => setTimeout(done, ms))

/** Median and spread of some measurements. */
export function figuresOf(values) {
  const sorted = [...values].sort((a, b) => a - b)
  return {
    median: sorted[Math.floor(sorted.length / 2)],
    min: sorted[0],
    max: sorted.at(-1),
    p95: sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * 0.95))],
    count: sorted.length,
  }
}

function works(command, args) {
  return spawnSync(command, args, { stdio: 'ignore' }).error === undefined
}

function nginxPath() {
  const candidates = ['nginx', '/usr/sbin/nginx', '/usr/local/sbin/nginx']
  return candidates.find((path) => {
    const result = spawnSync(path, ['-V'], { encoding: 'utf8' })
    return result.error === undefined && result.stderr.includes('gzip_static')
  })
}
