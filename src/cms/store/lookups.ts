import { documentPath } from '../../content/addresses'
import { KIND_OF, isContentCollection } from './kinds'
import type { Finder } from './layered'
import type { Records } from './records'
import { toContact, toTopic } from './toDocuments'
import type { PartLookups } from './toDocuments'
import { toFilm } from './toFilm'
import { toDownload, toPicture } from './toPicture'

/** Finds what documents refer to among records, as they are at the moment of the question. */
export function partLookups(records: Records): PartLookups {
  const topic = (id: string) => ofRecord(records.topics.get(id), topicOf)
  return {
    topic,
    picture: (id) => ofRecord(records.media.get(id), pictureOf),
    film: (id) =>
      ofRecord(records.films.get(id), (record) =>
        toFilm(record, (picture) => ofRecord(records.media.get(picture), pictureOf)),
      ),
    download: (id) => ofRecord(records.documents.get(id), toDownload),
    contact: (id) => ofRecord(records.contacts.get(id), (record) => toContact(record, topic)),
    projectSlug: (id) => records.projects.get(id)?.slug,
    documentPath: (collection, id) => {
      if (!isContentCollection(collection)) return undefined
      const record = records[collection].get(id)
      return record === undefined ? undefined : documentPath(KIND_OF.kind(collection), record.slug)
    },
  }
}

/** `kind:old-slug` → present slug; made when somebody asks for the first time, for most changes move nothing. */
export function formerSlugs(records: Records): Finder<string> {
  let moved: Map<string, string> | undefined
  const made = () => {
    moved ??= new Map(CONTENT.flatMap((collection) => movesOf(records, collection)))
    return moved
  }
  return { get: (key) => made().get(key) }
}

const CONTENT = ['news', 'projects', 'pages', 'municipalities'] as const

const movesOf = (records: Records, collection: (typeof CONTENT)[number]) =>
  [...records[collection].values()].flatMap(({ formerSlugs: old, slug }) =>
    (old ?? []).map((one) => [`${KIND_OF.kind(collection)}:${one}`, slug] as const),
  )

/** `collection/file` → MIME type, of every public upload and each of its sizes. */
export function uploads(records: Records): Map<string, string> {
  const types = new Map<string, string>()
  const add = (
    collection: string,
    file: { filename?: string | null; mimeType?: string | null } | undefined,
  ) => {
    if (file?.filename && file.mimeType) types.set(`${collection}/${file.filename}`, file.mimeType)
  }
  for (const media of records.media.values()) {
    add('media', media)
    for (const size of Object.values(media.sizes ?? {})) add('media', size)
  }
  for (const document of records.documents.values()) add('documents', document)
  for (const film of records.films.values()) add('films', film)
  return types
}

/** Of each record one picture and one topic, however many documents show them. */
const pictureOf = onceOfEach(toPicture)
const topicOf = onceOfEach(toTopic)

function onceOfEach<Record extends object, Value>(
  make: (record: Record) => Value,
): (record: Record) => Value {
  const made = new WeakMap<Record, Value>()
  return (record) => {
    const known = made.get(record)
    if (known !== undefined) return known
    const value = make(record)
    made.set(record, value)
    return value
  }
}

function ofRecord<Record, Value>(
  record: Record | undefined,
  make: (record: Record) => Value,
): Value | undefined {
  return record === undefined ? undefined : make(record)
}
