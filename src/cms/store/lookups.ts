import { documentPath } from '../../content/addresses'
import type { EasyTextRef } from '../../content/easyText'
import { idOf } from '../richText/toBlocks'
import { makeEasyStateLookups } from './easyStates'
import type { EasyStates } from './easyStates'
import { KIND_OF, isContentCollection } from './kinds'
import type { Records } from './records'
import { toContact, toTopic } from './toDocuments'
import type { Lookups } from './toDocuments'
import { toFilm } from './toFilm'
import { toDownload, toPicture } from './toPicture'

/** Finds what documents refer to, among the records of one moment. */
export function makeLookups(records: Records, states: EasyStates): Lookups {
  const easyStates = makeEasyStateLookups(states)
  const easyBySource = new Map<string, EasyTextRef>()
  for (const record of records['easy-texts'].values()) {
    easyBySource.set(`${record.source.relationTo}:${idOf(record.source.value)}`, {
      title: record.title,
      check: easyStates.check(record),
    })
  }
  const topic = (id: string) => ofRecord(records.topics.get(id), toTopic)
  return {
    ...easyStates,
    topic,
    picture: (id) => ofRecord(records.media.get(id), toPicture),
    film: (id) =>
      ofRecord(records.films.get(id), (record) =>
        toFilm(record, (picture) => ofRecord(records.media.get(picture), toPicture)),
      ),
    download: (id) => ofRecord(records.documents.get(id), toDownload),
    contact: (id) => ofRecord(records.contacts.get(id), (record) => toContact(record, topic)),
    projectSlug: (id) => records.projects.get(id)?.slug,
    easy: (collection, id) => easyBySource.get(`${collection}:${id}`),
    documentPath: (collection, id) => {
      if (!isContentCollection(collection)) return undefined
      const record = records[collection].get(id)
      return record === undefined ? undefined : documentPath(KIND_OF.kind(collection), record.slug)
    },
  }
}

/** `kind:old-slug` → present slug. */
export function formerSlugs(records: Records): Map<string, string> {
  const moved = new Map<string, string>()
  for (const collection of ['news', 'projects', 'pages', 'municipalities'] as const) {
    for (const record of records[collection].values()) {
      for (const old of record.formerSlugs ?? [])
        moved.set(`${KIND_OF.kind(collection)}:${old}`, record.slug)
    }
  }
  return moved
}

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

function ofRecord<Record, Value>(
  record: Record | undefined,
  make: (record: Record) => Value,
): Value | undefined {
  return record === undefined ? undefined : make(record)
}
