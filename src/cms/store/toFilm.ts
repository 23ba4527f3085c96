import { captionsPath, filmPath } from '../../content/addresses'
import type { Picture, Video } from '../../content/text'
import type { Film } from '../payload-types'
import { idOf } from '../richText/toBlocks'
import { optional } from './optional'

/** Film of a page from an uploaded one. */
export function toFilm(film: Film, picture: (id: string) => Picture | undefined): Video {
  return {
    id: film.id,
    title: film.title,
    url: filmPath(film.filename ?? ''),
    bytes: film.filesize ?? 0,
    seconds: film.seconds ?? 0,
    isSignLanguage: film.isSignLanguage === true,
    transcript: film.transcript
      .split(/\n\s*\n/)
      .map((text) => text.trim())
      .filter((text) => text !== '')
      .map((text) => ({ kind: 'paragraph', children: [{ kind: 'text', text }] })),
    ...(film.captions ? { captionsUrl: captionsPath(film.id) } : {}),
    ...optional('poster', film.poster ? picture(idOf(film.poster)) : undefined),
  }
}
