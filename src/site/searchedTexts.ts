import type { ContentSource } from '../content/contentSource'
import type { ContentDocument } from '../content/documents'
import type { EasyText } from '../content/easyText'
import type { SearchDocument } from '../search/searchIndex'
import { textOfBlocks, textOfEasyText } from './documentText'

/** What is searched in one language variant. Keys are objects that never change in place. */
export interface Searched<Key extends object> {
  all(content: ContentSource): readonly Key[]
  documentOf(key: Key): ContentDocument
  /** The long text is put together when it is read, the same each time. */
  describe(id: number, key: Key): SearchDocument<number>
}

export const standardTexts: Searched<ContentDocument> = {
  all: (content) => [
    ...content.news(),
    ...content.projects(),
    ...content.municipalities(),
    ...content.pages(),
  ],
  documentOf: (document) => document,
  describe: (id, document) => ({
    id,
    title: document.title,
    teaser: document.teaser,
    get text() {
      return textOfBlocks(document.body)
    },
    topics: topicNames(document, 'name'),
  }),
}

export const easyTexts: Searched<{ text: EasyText; source: ContentDocument }> = {
  all: (content) => content.easyTexts(),
  documentOf: ({ source }) => source,
  describe: (id, { text, source }) => ({
    id,
    title: text.title,
    teaser: text.teaser,
    get text() {
      return textOfEasyText(text)
    },
    topics: topicNames(source, 'easyName'),
  }),
}

function topicNames(document: ContentDocument, name: 'name' | 'easyName'): string {
  return document.topics.map((topic) => topic[name]).join(' ')
}
