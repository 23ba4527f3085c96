import { constants } from 'node:fs'
import { open, readFile, rename } from 'node:fs/promises'

import type { ContentDelta } from './delta'
import type { EasyStates } from './easyStates'
import { jsonOf, packJson, withLong } from './packed'
import type { Saved } from './saved'

/** A file of another format is not read: what it holds could not be shown. */
const FORMAT = 2
const END = '{"end":'
const CHUNK_BYTES = 200_000

/** The kept state; `undefined` where there is none that is whole. */
export async function readSaved(file: string): Promise<Saved | undefined> {
  try {
    // The last line ends with a line break; what stands behind it was being written.
    const lines = (await readFile(file, 'utf8')).split('\n').slice(0, -1)
    const { format } = JSON.parse(lines[0] ?? '') as { format: number }
    const count = lines.findIndex((line) => line.startsWith(END)) - 1
    const { end } = JSON.parse(lines[count + 1] ?? '') as { end: number }
    if (format !== FORMAT || end !== count) return undefined
    return toSaved(eachLine(lines, count))
  } catch {
    return undefined
  }
}

function* eachLine(lines: readonly string[], count: number): Generator<Line> {
  for (const line of lines.slice(1, count + 1)) yield JSON.parse(line) as Line
  for (const line of lines.slice(count + 2)) yield* JSON.parse(line) as Line[]
}

/** One line of the file: where it belongs, under which key, and what; what has no value is gone. */
export type Line = [group: string, name: string, key: string, value?: unknown]

/** Writes all; answers how many bytes that were. */
export async function writeWhole(file: string, saved: Saved): Promise<number> {
  const unfinished = `${file}.neu`
  // The names of test readers stand in it, as in the database.
  const handle = await open(unfinished, 'w', 0o600)
  let bytes = 0
  try {
    let count = 0
    let chunk = `${JSON.stringify({ format: FORMAT })}\n`
    for (const line of linesOf(saved)) {
      chunk += `${JSON.stringify(line)}\n`
      count += 1
      if (chunk.length < CHUNK_BYTES) continue
      // Writing also lets others have their turn.
      await handle.appendFile(chunk)
      chunk = ''
    }
    await handle.appendFile(`${chunk}${JSON.stringify({ end: count })}\n`)
    await handle.sync()
    bytes = (await handle.stat()).size
  } finally {
    await handle.close()
  }
  await rename(unfinished, file)
  return bytes
}

/** Adds what changed together as one line at the end, so that all of it is read or nothing; answers how many bytes that were. */
export async function appendChanges(file: string, lines: readonly Line[]): Promise<number> {
  if (lines.length === 0) return 0
  const handle = await open(file, constants.O_WRONLY | constants.O_APPEND)
  try {
    const text = `${JSON.stringify(lines)}\n`
    await handle.appendFile(text)
    await handle.sync()
    return Buffer.byteLength(text)
  } finally {
    await handle.close()
  }
}

/** What one batch of commits changed. `before`: what is known already of easy texts. */
export function changedLines({ records, rest }: ContentDelta, before: EasyStates): Line[] {
  const { barriers, easyStates, globals, trashed } = rest
  return [
    ...records.map(({ id, record, scope }) => recordLine(scope, id, record)),
    ...(easyStates ? stateLines(before, easyStates) : []),
    ...restLines({ barriers, globals, trashed }),
  ]
}

function stateLines(before: EasyStates, now: EasyStates): Line[] {
  return (Object.keys(now) as (keyof EasyStates)[]).flatMap((name): Line[] => [
    ...[...before[name].keys()]
      .filter((key) => !now[name].has(key))
      .map((key): Line => ['easyStates', name, key]),
    ...[...now[name]]
      .filter(([key, value]) => before[name].get(key) !== value)
      .map(([key, value]): Line => ['easyStates', name, key, value]),
  ])
}

const recordLine = (name: string, key: string, record: unknown): Line =>
  record === undefined ? ['records', name, key] : ['records', name, key, written(record)]

function restLines({
  barriers,
  globals,
  trashed,
}: Partial<Pick<Saved, 'barriers' | 'globals' | 'trashed'>>): Line[] {
  return [
    ...Object.entries(globals ?? {}).map(([name, value]): Line => ['globals', name, '', value]),
    ...(barriers ? [['barriers', '', '', barriers] satisfies Line] : []),
    ...[...(trashed ?? [])].map(([name, slugs]): Line => ['trashed', name, '', [...slugs]]),
  ]
}

/** Lines in the order of the maps, which are copied first: they may change while they are written. */
function* linesOf({ barriers, records, globals, trashed, easyStates }: Saved): Generator<Line> {
  const groups = { records, easyStates } as unknown as Record<
    string,
    Record<string, Map<string, unknown>>
  >
  const copies = Object.entries(groups).flatMap(([group, maps]) =>
    Object.entries(maps).map(([name, map]) => [group, name, [...map]] as const),
  )
  yield* restLines({ barriers, globals, trashed })
  for (const [group, name, entries] of copies) {
    yield [group, name, '', null]
    for (const [key, value] of entries)
      yield group === 'records' ? recordLine(name, key, value) : [group, name, key, value]
  }
}

/** Long parts stay JSON within JSON: nobody has to take them apart. */
const written = (value: unknown) =>
  withLong(value as object, (part) => (part instanceof Uint8Array ? jsonOf(part) : part))
const readAgain = (value: unknown) =>
  withLong(value as object, (part) => (typeof part === 'string' ? packJson(part) : part))

function toSaved(lines: Iterable<Line>): Saved {
  const globals: Record<string, unknown> = {}
  const trashed = new Map<string, Set<string>>()
  let barriers: unknown
  const maps: Record<string, Record<string, Map<string, unknown>>> = { records: {}, easyStates: {} }
  for (const [group, name, key, value] of lines) {
    if (group === 'globals') globals[name] = value
    else if (group === 'barriers') barriers = value
    else if (group === 'trashed') trashed.set(name, new Set(value as string[]))
    else {
      const map = ((maps[group] ??= {})[name] ??= new Map())
      // The line without a key stands for the map, which may be empty.
      if (key === '') continue
      if (value === undefined) map.delete(key)
      else map.set(key, group === 'records' ? readAgain(value) : value)
    }
  }
  return {
    barriers,
    globals,
    trashed,
    records: maps.records,
    easyStates: maps.easyStates,
  } as unknown as Saved
}
