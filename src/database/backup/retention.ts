import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** How many of the newest backups stay: one of each hour, of each day, of each month. */
export interface Keep {
  hours: number
  days: number
  months: number
}

/** Of the last two hours all stay. */
const ALL_MS = 2 * 3_600_000
const NAME = /^\d{4}-\d{2}-\d{2}T\d{2}-\d{2}-\d{2}Z$/

/** Name of a backup's folder: its time, in an order that is also that of the alphabet. */
export const nameOf = (time: Date): string =>
  `${time.toISOString().slice(0, 19).replaceAll(':', '-')}Z`

/** A folder in `parent` named by its time that does not exist yet; of two in one second the later one says the next second. */
export async function freeFolder(parent: string, prefix: string, now: Date): Promise<string> {
  for (let time = now.getTime(); ; time += 1000) {
    const folder = join(parent, prefix + nameOf(new Date(time)))
    if ((await stat(folder).catch(() => undefined)) === undefined) return folder
  }
}

/** The backups of a folder, the oldest first. */
export async function backupNames(backupDir: string): Promise<string[]> {
  const names = await readdir(backupDir).catch(() => [])
  return names.filter((name) => NAME.test(name)).sort()
}

/** Names of the backups that are not needed any more. The newest one always stays. */
export function expiredBackups(names: readonly string[], keep: Keep, now: Date): string[] {
  const newestFirst = [...names].sort().reverse()
  const kept = new Set(newestFirst.slice(0, 1))
  for (const name of newestFirst) if (now.getTime() - timeOf(name) <= ALL_MS) kept.add(name)
  for (const [letters, count] of [
    ['2026-11-28T14'.length, keep.hours],
    ['2026-11-28'.length, keep.days],
    ['2026-11'.length, keep.months],
  ] as const) {
    const newestOf = new Map<string, string>()
    for (const name of newestFirst) {
      const span = name.slice(0, letters)
      if (!newestOf.has(span)) newestOf.set(span, name)
    }
    for (const name of [...newestOf.values()].slice(0, count)) kept.add(name)
  }
  return newestFirst.filter((name) => !kept.has(name)).reverse()
}

const timeOf = (name: string): number =>
  Date.parse(name.replace(/T(\d{2})-(\d{2})-(\d{2})Z$/, 'T$1:$2:$3Z'))
