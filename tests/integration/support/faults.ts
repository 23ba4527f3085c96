import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import { once } from 'node:events'
import { Worker } from 'node:worker_threads'

/** Only root may mount file systems; tests that need one are skipped elsewhere, and counted as skipped. */
export const mayMount = process.platform === 'linux' && process.getuid?.() === 0

/** A file system of its own in memory, so small that it can be filled. */
export function mountSmallDisk(folder: string, megabytes: number) {
  mkdirSync(folder, { recursive: true })
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder])
  return {
    /** Allows or forbids writing; what is open stays open. */
    setReadOnly: (isReadOnly: boolean) =>
      execFileSync('mount', ['-o', `remount,${isReadOnly ? 'ro' : 'rw'}`, folder]),
    unmount: () => {
      execFileSync('umount', ['-l', folder])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Another program takes the write lock of a database file; resolves once it has it. */
export async function lockFromOutside(file: string, seconds: number) {
  const other = spawn(process.execPath, ['tests/support/holdLock.mjs', file, String(seconds)])
  await once(other.stdout, 'data')
  return {
    release: async () => {
      other.kill('SIGKILL')
      if (other.exitCode === null && other.signalCode === null) await once(other, 'close')
    },
  }
}

/** Ticks every ten milliseconds; answers what tells the longest delay of a tick in which the program did nothing, and ends it. */
function watchTicks(): () => number {
  const used = () => {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1_000
  }
  let last = performance.now()
  let usedThen = used()
  let longest = 0
  const watch = setInterval(() => {
    const now = performance.now()
    const usedNow = used()
    longest = Math.max(longest, now - last - 10 - (usedNow - usedThen))
    last = now
    usedThen = usedNow
  }, 10)
  return () => {
    clearInterval(watch)
    return longest
  }
}

/**
 * Longest time in milliseconds, until `stop`, for which this thread waited and let nothing else run. Work is no waiting: what the
 * process computed meanwhile (four saves at once, tidying up memory) is taken off, and so is what a thread that does nothing was held
 * up at most, because other programs of the machine take the processor from both.
 */
export function watchEventLoop(): { stop(): Promise<number> } {
  const idle = new Worker(
    `const { parentPort } = require('node:worker_threads')
    const stop = (${watchTicks.toString()})()
    parentPort.once('message', () => parentPort.postMessage(stop()))`,
    { eval: true },
  )
  const stop = watchTicks()
  return {
    stop: async () => {
      const own = stop()
      idle.postMessage('stop')
      const [machine] = (await once(idle, 'message')) as [number]
      return own - machine
    },
  }
}
