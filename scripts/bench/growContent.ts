import config from '@payload-config'
import { createLocalReq, getPayload } from 'payload'
import type { Payload, PayloadRequest } from 'payload'

import { madeText } from './madeText'
import type { EasyText, News } from '../../src/cms/payload-types'

/**
 * Adds articles until there are as many as told: `tsx scripts/bench/growContent.ts 10000`. Each has a text in Leichte Sprache, and
 * both have five versions. Written through the database layer of the CMS in large transactions, because saving each of them as an
 * editor would take hours; so the journals of the workflow know nothing of them.
 */
const BATCH = 100
const VERSIONS = 5
const DAY = 86_400_000

const wanted = Number(process.argv[2])
const payload = await getPayload({ config })
payload.logger.level = 'warn'
const models = await readModels(payload)
const { totalDocs } = await payload.count({ collection: 'news' })
for (let from = totalDocs; from < wanted; from += BATCH) {
  const req = await createLocalReq({}, payload)
  req.transactionID = (await payload.db.beginTransaction()) ?? undefined
  for (let at = from; at < Math.min(wanted, from + BATCH); at += 1) await addArticle(req, at)
  await payload.db.commitTransaction(req.transactionID as string)
  if ((from - totalDocs) % 1000 === 0) process.stderr.write(`${from} of ${wanted} articles\n`)
}
await payload.destroy()
process.exit(0)

/** Real texts, whose shape the made ones take. */
async function readModels(cms: Payload) {
  const read = async (collection: 'news' | 'easy-texts') =>
    (await cms.find({ collection, depth: 0, limit: 500, overrideAccess: true, pagination: false }))
      .docs
  const news = (await read('news')) as News[]
  const easy = (await read('easy-texts')) as EasyText[]
  return { news, easy: easy.filter(({ source }) => source.relationTo === 'news') }
}

async function addArticle(req: PayloadRequest, at: number): Promise<void> {
  const { easy, news } = models
  const [article, text] = [news[at % news.length], easy[at % easy.length]]
  if (!article || !text) throw new Error('There is no article to take the shape from.')
  const made = madeText(at, article, text)
  const id = await write(req, 'news', { ...article, ...made.article }, at)
  const source = { relationTo: 'news' as const, value: id }
  await write(req, 'easy-texts', { ...text, ...made.easy, source, sourceKey: `news:${id}` }, at)
}

/** Writes a document with its versions, of which the newest is the published one; answers its id. */
async function write(
  req: PayloadRequest,
  collection: 'news' | 'easy-texts',
  record: News | EasyText,
  at: number,
): Promise<string> {
  const first = Date.UTC(2015, 0, 1) + (at % 3650) * DAY
  const time = (version: number) => new Date(first + version * DAY).toISOString()
  const data = {
    ...record,
    createdAt: time(0),
    updatedAt: time(VERSIONS - 1),
    _status: 'published',
  }
  delete (data as { id?: string }).id
  const { id } = (await payload.db.create({ collection, data: structuredClone(data), req })) as {
    id: string
  }
  for (let version = 0; version < VERSIONS; version += 1) {
    await payload.db.createVersion({
      autosave: false,
      collectionSlug: collection,
      createdAt: time(version),
      parent: id,
      req,
      returning: false,
      updatedAt: time(version),
      versionData: { ...structuredClone(data), updatedAt: time(version) } as never,
    })
  }
  return id
}
