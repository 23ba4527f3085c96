import { copyFile, link, mkdir, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import { join } from 'node:path'

/** Folder within that of the uploads, so that files can be held by a second name and need no space. */
const HELD = '.ersetzt'
/** Who replaces or deletes files is done with it by then, or never will be. */
const SETTLED_MS = 120_000

/** A record of an upload collection, as far as its files go. */
export interface FileRecord {
  id: string
  /** ISO date of the last save. */
  updatedAt: string
  /** Names within the folder of the collection. */
  files: string[]
}

/**
 * Holds the files of a record under second names. Payload deletes the files that an update replaces before it checks what was typed, and
 * those of a deleted record before the commit (operations/utilities/update, operations/deleteByID): a refused or failed save, or a power
 * cut, would leave a published page without its picture.
 */
export async function holdFiles(
  folder: string,
  { id, updatedAt, files }: FileRecord,
): Promise<void> {
  const held = join(folder, HELD, `${id}~${Date.parse(updatedAt)}`)
  await mkdir(held, { recursive: true })
  for (const file of files) await hold(join(folder, file), join(held, file))
  // The time counts from the last attempt, also where the files are held already.
  const now = new Date()
  await utimes(held, now, now)
}

async function hold(from: string, to: string): Promise<void> {
  try {
    await link(from, to)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    // Held by an earlier attempt that failed; missing anyway.
    if (code === 'EEXIST' || code === 'ENOENT') return
    // Some network folders know no second names.
    await copyFile(from, to)
  }
}

/**
 * Puts back what records still name and miss. What is over is forgotten after two minutes; if the record was not saved since, its files
 * are put back even where others lie in their place. Returns how many files were put back.
 */
export async function settleHeld(
  folder: string,
  find: (id: string) => Promise<FileRecord | undefined>,
  now = Date.now(),
): Promise<number> {
  let restored = 0
  for (const name of await readdir(join(folder, HELD)).catch(() => [])) {
    const held = join(folder, HELD, name)
    const [id = '', savedAt] = name.split('~')
    const record = await find(id)
    const isOver = now - ((await stat(held).catch(() => undefined))?.mtimeMs ?? 0) > SETTLED_MS
    const isUnsaved = record !== undefined && Date.parse(record.updatedAt) === Number(savedAt)
    for (const file of await readdir(held).catch(() => [])) {
      if (record?.files.includes(file) !== true) continue
      const to = join(folder, file)
      if (!(isOver && isUnsaved) && (await exists(to))) continue
      await putBack(join(held, file), to)
      restored += 1
    }
    if (isOver) await rm(held, { recursive: true, force: true })
  }
  return restored
}

/** A copy, because what is written into a file is written into all its names. What is held stays until all is over. */
async function putBack(held: string, to: string): Promise<void> {
  const passing = `${held}.zurueck`
  await copyFile(held, passing)
  await rename(passing, to)
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined
}
