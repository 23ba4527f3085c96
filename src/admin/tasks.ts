/** One thing to do, with the way to it. */
export interface Task {
  collection: string
  id: string
  title: string
  note: string
  /** Where it is done, if not at a document of the collection. */
  href?: string
}

/** What every content type has, whichever it is. */
export interface Found {
  id: string
  title?: string | null
  name?: string | null
  updatedAt: string
  factsCheckedAt?: string | null
}

/** Title of a document; drafts may lack it. */
export const titleOf = ({ title, name }: Found) => title || name || 'Noch ohne Titel'

/** A day and a time as people write them. */
export const moment = (iso: string) =>
  `${new Date(iso).toLocaleString('de-DE', { dateStyle: 'long', timeStyle: 'short', timeZone: 'Europe/Berlin' })} Uhr`
