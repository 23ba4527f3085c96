import type { ContentView, Kept } from './contentView'
import type { Records } from './records'
import { sameThings } from './sameAgain'
import { toContact, toTopic } from './toDocuments'
import type { PartLookups } from './toDocuments'
import { toGlossaryWord } from './toGlossary'
import { toPicture } from './toPicture'

type Small = Pick<ContentView, 'topics' | 'contacts' | 'pictures' | 'glossary'>

/** The short lists, each in the order of its names; a list that nothing has touched stays the very same one. */
export function makeSmall(
  { contacts, glossary, media, topics }: Records,
  { topic }: PartLookups,
  { kept, previous: old }: { kept: Kept; previous: ContentView | undefined },
): Small {
  return {
    topics: kept('topics')?.topics ?? named(topics, toTopic, ({ name }) => name, old?.topics),
    contacts:
      kept('contacts', 'topics')?.contacts ??
      named(
        contacts,
        (record) => toContact(record, topic),
        ({ role }) => role,
        old?.contacts,
      ),
    // By their words: the order of the records depends on when the server was started.
    pictures:
      kept('media')?.pictures ??
      named(media, toPicture, ({ alt, id }) => `${alt} ${id}`, old?.pictures),
    glossary:
      kept('glossary')?.glossary ??
      named(glossary, toGlossaryWord, ({ word }) => word, old?.glossary),
  }
}

function named<Record, Thing extends { id: string }>(
  records: ReadonlyMap<string, Record>,
  make: (record: Record) => Thing,
  name: (thing: Thing) => string,
  old: Thing[] | undefined,
): Thing[] {
  const things = [...records.values()].map(make)
  return sameThings(
    old,
    things.sort((a, b) => name(a).localeCompare(name(b), 'de')),
  )
}
