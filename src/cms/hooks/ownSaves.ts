/** Consecutive saves of one document by one person. */
interface Streak {
  by: string
  /** Time of the version that the first of these saves replaced. */
  since: number
  /** Time of the version that the last of these saves made. */
  until: number
}

interface Save {
  /** Collection and id. */
  document: string
  /** Absent for saves without a person: scheduled publishing, imports. */
  by: string | undefined
  replaced: string
  made: string
}

const streaks = new Map<string, Streak>()

/** Remembers who saved, so that nobody is warned of their own autosave. */
export function noteSave({ document, by, replaced, made }: Save): void {
  const known = streaks.get(document)
  const before = Date.parse(replaced)
  if (by === undefined) streaks.delete(document)
  else
    streaks.set(document, {
      by,
      since: known?.by === by && known.until === before ? known.since : before,
      until: Date.parse(made),
    })
}

/** Whether everything that happened to a document between two of its versions was done by this one person. */
export function isOwnWork(
  document: string,
  by: string | undefined,
  { shown, current }: { shown: string; current: string },
): boolean {
  const streak = streaks.get(document)
  return (
    streak !== undefined &&
    streak.by === by &&
    streak.since <= Date.parse(shown) &&
    streak.until === Date.parse(current)
  )
}
