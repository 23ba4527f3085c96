import { statfs } from 'node:fs/promises'

import { SettingsError } from '../../config/env'

const RESERVE_BYTES = 20_000_000
const MEGABYTE = 1_000_000

/** Makes sure that there is space before anything is begun. @throws SettingsError with the figures */
export async function expectSpace(folder: string, bytes: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  const [free, needed] = [bavail * bsize, bytes + RESERVE_BYTES]
  if (free >= needed) return
  throw new SettingsError(
    `In ${folder} ist zu wenig Platz: Gebraucht werden ${inMegabytes(needed)}, frei sind ${inMegabytes(free)}. Es wurde nichts geändert.`,
  )
}

const inMegabytes = (bytes: number) => `${Math.ceil(bytes / MEGABYTE).toLocaleString('de-DE')} MB`
