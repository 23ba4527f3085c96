import type { PayloadRequest, SelectType } from 'payload'

import type { GateFile, GatePicture, GateVideo } from '../../a11yGate/document'
import { documentPath } from '../../content/addresses'
import type { Document, Film, Media } from '../payload-types'
import { KIND_OF, isContentCollection } from '../store/kinds'
import type { PathOf } from './gateWords'

/** What a document refers to, as the gate wants to know it. */
export interface GateLookups {
  pictures: ReadonlyMap<string, GatePicture>
  files: ReadonlyMap<string, GateFile>
  videos: ReadonlyMap<string, GateVideo>
  pathOf: PathOf
  /** Addresses of this site among the links that lead nowhere at present. */
  deadPaths: readonly string[]
}

const LINKED = ['news', 'projects', 'pages', 'municipalities'] as const
const LINK = { slug: true, _status: true } as const

/** Reads the pictures, files, films and pages that stand in a document, whatever its shape. */
export async function lookUp(req: PayloadRequest, record: unknown): Promise<GateLookups> {
  const ids = [...new Set(idsIn(record))]
  const [media, documents, films] = await Promise.all([
    read<Media>(req, 'media', ids),
    read<Document>(req, 'documents', ids),
    read<Film>(req, 'films', ids),
  ])
  const paths = new Map<string, string>()
  const deadPaths: string[] = []
  for (const collection of LINKED) {
    for (const { _status, id, slug } of await read<Linked>(req, collection, ids, LINK)) {
      if (!slug || !isContentCollection(collection)) continue
      const path = documentPath(KIND_OF.kind(collection), slug)
      paths.set(`${collection}:${id}`, path)
      if (_status !== 'published') deadPaths.push(path)
    }
  }
  return {
    pictures: new Map(media.map((one) => [one.id, toPicture(one)])),
    files: new Map(documents.map((one) => [one.id, toFile(one)])),
    videos: new Map(films.map((one) => [one.id, toVideo(one)])),
    pathOf: (collection, id) => paths.get(`${collection}:${id}`),
    deadPaths,
  }
}

interface Linked {
  id: string
  slug?: string | null
  _status?: string | null
}

async function read<One>(
  req: PayloadRequest,
  collection: string,
  ids: string[],
  select?: SelectType,
): Promise<One[]> {
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: collection as 'media',
    depth: 0,
    // Editors may read all of it; planned publishing has no user.
    overrideAccess: true,
    pagination: false,
    req,
    ...(select && { select: { ...select, deletedAt: true } }),
    // Asked for what is not in the trash, SQLite would look through all that is not, and not for these few.
    trash: true,
    where: { id: { in: ids } },
  })
  return docs.filter(({ deletedAt }) => !deletedAt) as unknown as One[]
}

/** Everything that may be the id of another record: both databases use long strings of letters and figures. */
function idsIn(value: unknown): string[] {
  if (typeof value === 'string') return /^[\da-f]{24}$|^[\da-f-]{36}$/i.test(value) ? [value] : []
  if (Array.isArray(value)) return value.flatMap(idsIn)
  if (value === null || typeof value !== 'object') return []
  return Object.values(value).flatMap(idsIn)
}

const toPicture = ({ alt, caption, credit, filename, id, isDecorative }: Media): GatePicture => ({
  id,
  filename: filename ?? '',
  alt: alt ?? '',
  decorative: isDecorative === true,
  ...(caption ? { caption } : {}),
  credit,
})

const toFile = ({
  accessible,
  filename,
  filesize,
  id,
  language,
  pdf,
  title,
}: Document): GateFile => ({
  id,
  title,
  filename: filename ?? '',
  kind: 'PDF',
  bytes: filesize ?? 0,
  language,
  pdf: factsOf(pdf),
  ...(accessible === 'yes' || accessible === 'no' ? { accessible: accessible === 'yes' } : {}),
})

const toVideo = ({
  captions,
  filename,
  id,
  isSignLanguage,
  seconds,
  title,
  transcript,
}: Film): GateVideo => ({
  id,
  title,
  filename: filename ?? '',
  transcript,
  isSignLanguage: isSignLanguage === true,
  ...(captions ? { captions } : {}),
  ...(seconds ? { seconds } : {}),
})

/** What could be read from the file; the database keeps nothing for what could not. */
const factsOf = (pdf: Document['pdf']): NonNullable<GateFile['pdf']> =>
  Object.fromEntries(Object.entries(pdf ?? {}).filter(([, value]) => value !== null))
