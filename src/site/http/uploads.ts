import { realpath } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import type { Express, Request, Response } from 'express'

import { paths } from '../paths'
import type { HeaderList } from './encodedBody'
import { param } from './param'
import type { PictureCache } from './pictureCache'
import { sendBody } from './sendBody'

/** Uploaded files that may be shown. */
export interface FileStore {
  directory: string
  /** What is known of a file; `undefined` where it is not published. The type comes from here, never from the name. */
  lookup(file: string): { mimeType: string } | undefined
}

/** Films, with captions that are kept beside the file. */
export interface FilmStore extends FileStore {
  /** WebVTT by the film's id; `undefined` where there are none or the film is not published. */
  captions(filmId: string): string | undefined
}

const PICTURE_TYPES = new Set(['image/jpeg', 'image/png', 'image/webp', 'image/avif'])
const DOCUMENT_TYPES = new Set(['application/pdf'])
const FILM_TYPES = new Set(['video/mp4'])
const SANDBOX = "default-src 'none'; sandbox"

/** The site's headers, with a policy that locks an upload in. */
export const lockedIn = (siteHeaders: HeaderList): HeaderList => [
  ...siteHeaders.filter(([name]) => name.toLowerCase() !== 'content-security-policy'),
  ['Content-Security-Policy', SANDBOX],
]

/** Pictures and films, shown; documents, only as downloads, because a PDF can hold scripts. */
export function serveUploads(
  app: Express,
  stores: { media: FileStore; documents: FileStore; films: FilmStore },
  pictures: PictureCache,
): void {
  app.get(paths.media(':file'), async (req, res) => {
    await serve(req, res, { store: stores.media, types: PICTURE_TYPES, pictures })
  })
  app.get(paths.documents(':file'), async (req, res) => {
    const file = param(req, 'file')
    if (stores.documents.lookup(file) !== undefined) res.attachment(file)
    await serve(req, res, { store: stores.documents, types: DOCUMENT_TYPES })
  })
  app.get(paths.films(':file'), async (req, res) => {
    await serve(req, res, { store: stores.films, types: FILM_TYPES })
  })
  app.get(paths.captions(':id'), (req, res) => {
    const captions = stores.films.captions(param(req, 'id'))
    if (captions === undefined) {
      notThere(res)
      return
    }
    res.setHeader('Cache-Control', 'public, max-age=3600')
    res.type('text/vtt; charset=utf-8').send(captions)
  })
}

interface Shelf {
  store: FileStore
  types: ReadonlySet<string>
  /** Those that are answered from memory. */
  pictures?: PictureCache | undefined
}

async function serve(req: Request, res: Response, shelf: Shelf): Promise<void> {
  const { pictures, store, types } = shelf
  const file = param(req, 'file')
  const mimeType = isSafe(file) ? store.lookup(file)?.mimeType : undefined
  if (mimeType === undefined || !types.has(mimeType) || !(await isInside(store.directory, file))) {
    notThere(res)
    return
  }
  const picture = req.headers.range
    ? undefined
    : await pictures?.read(paths.media(file), join(store.directory, file), mimeType)
  if (picture !== undefined) {
    sendBody(req, res, picture)
    return
  }
  res.setHeader('Content-Type', mimeType)
  res.setHeader('Content-Security-Policy', SANDBOX)
  res.setHeader('Cache-Control', 'public, max-age=86400')
  res.sendFile(file, { root: store.directory, dotfiles: 'deny', cacheControl: false }, (error) => {
    if (error === undefined || res.headersSent) return
    // A range that the file does not have.
    if ('status' in error && error.status === 416) res.status(416).end()
    else notThere(res)
  })
}

function notThere(res: Response): void {
  res.removeHeader('Content-Disposition')
  res.setHeader('Cache-Control', 'no-store')
  res.status(404).type('text').send('Diese Datei gibt es nicht.\n')
}

function isSafe(file: string): boolean {
  return file.length <= 255 && !/[/\\\0]/.test(file) && !file.startsWith('.')
}

/** Also when somebody has put a link to another folder there. */
async function isInside(directory: string, file: string): Promise<boolean> {
  try {
    return dirname(await realpath(join(directory, file))) === (await realpath(directory))
  } catch {
    return false
  }
}
