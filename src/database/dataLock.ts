import { readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'

import { SettingsError } from '../config/env'

/** The holder renews the time of the file this often; on another host that is the only sign of life. */
const HEARTBEAT_MS = 5_000
const STALE_MS = 30_000
const LOCK_FILE = 'in-benutzung.json'

interface Holder {
  pid: number
  host: string
  /** When that process was started, in the kernel's count: numbers of processes are given again. */
  startedAt: string
  purpose: string
}

interface DataLock {
  release(): void
}

/**
 * Takes a data folder for this process, so that no second server and no restore works on the same data.
 * What a killed process left behind is recognised: its number is free or belongs to another process; on another host (a new
 * container), nobody has renewed the lock for 30 seconds.
 * @throws SettingsError with one sentence, where another process has it
 */
export function lockData(dataDir: string, purpose: string): DataLock {
  const file = join(dataDir, LOCK_FILE)
  const own = { pid: process.pid, host: hostname(), startedAt: startOf(process.pid), purpose }
  for (let attempt = 0; !tryWrite(file, own); attempt += 1) {
    const holder = readHolder(file)
    if (attempt > 2 || (holder !== undefined && isAlive(holder, file)))
      throw new SettingsError(refusal(dataDir, holder))
    rmSync(file, { force: true })
  }
  const heartbeat = setInterval(() => touch(file), HEARTBEAT_MS)
  heartbeat.unref()
  const release = () => {
    clearInterval(heartbeat)
    process.off('exit', release)
    if (readHolder(file)?.pid === process.pid) rmSync(file, { force: true })
  }
  process.once('exit', release)
  return { release }
}

/** Whether nobody else works on this folder. @throws SettingsError with one sentence, where somebody does */
export function expectUnused(dataDir: string): void {
  const file = join(dataDir, LOCK_FILE)
  const holder = readHolder(file)
  if (holder === undefined || holder.pid === process.pid || !isAlive(holder, file)) return
  throw new SettingsError(refusal(dataDir, holder))
}

function tryWrite(file: string, holder: Holder): boolean {
  try {
    writeFileSync(file, JSON.stringify(holder), { flag: 'wx' })
    return true
  } catch (error) {
    if ((error as { code?: string }).code === 'EEXIST') return false
    throw error
  }
}

function readHolder(file: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Holder
  } catch {
    // Gone in the meantime, or a machine went down while it was written.
    return undefined
  }
}

function isAlive({ pid, host, startedAt }: Holder, file: string): boolean {
  const age = Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0)
  if (host !== hostname()) return age < STALE_MS
  try {
    process.kill(pid, 0)
  } catch (error) {
    // EPERM: it lives, and belongs to somebody else.
    if ((error as { code?: string }).code !== 'EPERM') return false
  }
  return startOf(pid) === startedAt
}

/** Field 22 of /proc/<pid>/stat (proc(5)); empty where there is no /proc, and then only the number counts. */
function startOf(pid: number): string {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? ''
  } catch {
    return ''
  }
}

function touch(file: string): void {
  try {
    const now = new Date()
    utimesSync(file, now, now)
  } catch {
    // A full or read-only disk: the process itself is still the sign of life on this host.
  }
}

function refusal(dataDir: string, holder: Holder | undefined): string {
  const who =
    holder === undefined ? '' : ` (${holder.purpose}, Prozess ${holder.pid} auf ${holder.host})`
  return `Auf den Daten in ${dataDir} arbeitet schon ein anderes Programm${who}. Beenden Sie es zuerst, oder nennen Sie mit DATA_DIR einen anderen Ordner.`
}
