import type { Payload } from 'payload'

import { asLoaded } from '../cms/workflow/logSave'
import type { DemoBlock, DemoEasyText, DemoPicture } from './content/types'
import { idsOf } from './loadAll'
import type { Ids } from './loadAll'
import { loadEasyText } from './loadEasyText'
import { toLexical } from './toLexical'

/** Day on which the demo texts were held against their sources. */
const FACTS_CHECKED_AT = '2026-11-23T00:00:00.000Z'

type Linkable = 'news' | 'projects' | 'pages' | 'municipalities'

/** What documents refer to, already loaded. */
export interface Known {
  payload: Payload
  pictures: Ids
  topics: Ids
  contacts: Ids
}

interface AnyDemoDocument {
  slug: string
  teaser: string
  body: DemoBlock[]
  picture?: DemoPicture
  widePicture?: DemoPicture
  topics: string[]
  contacts: string[]
  easy?: DemoEasyText
}

/** Creates a document with what all kinds share, and its easy text. */
export async function createDocument(
  { payload, pictures, topics, contacts }: Known,
  collection: Linkable,
  document: AnyDemoDocument,
  own: object,
): Promise<{ id: string }> {
  const { slug, teaser, body, picture, widePicture, easy } = document
  const created = await payload.create({
    collection,
    data: {
      ...own,
      slug,
      teaser,
      body: toLexical(body),
      picture: picture === undefined ? undefined : pictures.get(picture.file),
      widePicture: widePicture === undefined ? undefined : pictures.get(widePicture.file),
      topics: idsOf(document.topics, topics),
      contacts: idsOf(document.contacts, contacts),
      factsCheckedAt: FACTS_CHECKED_AT,
      _status: 'published',
      // The four kinds differ in their own fields, which their loaders give.
    } as never,
    context: asLoaded('Inhalt der Demonstration'),
    overrideAccess: true,
  })
  if (easy !== undefined)
    await loadEasyText(payload, { relationTo: collection, value: created.id }, easy)
  return created
}
