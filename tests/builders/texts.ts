import type { Block, Download, Inline, Picture, PictureSource, Video } from '../../src/content/text'
import { nextId } from './nextId'

/** A stretch of plain words. */
export function buildWords(text: string): Inline {
  return { kind: 'text', text }
}

/** A paragraph of plain words. */
export function buildParagraph(text = 'Ein Absatz mit Text.'): Block {
  return { kind: 'paragraph', children: [buildWords(text)] }
}

/** A picture with one size of each cut. */
export function buildPicture(overrides: Partial<Picture> = {}): Picture {
  const id = overrides.id ?? nextId('bild')
  const source = (name: string, width: number, height: number): PictureSource[] => [
    { url: `/media/${id}-${name}.avif`, width, height, type: 'image/avif' },
    { url: `/media/${id}-${name}.webp`, width, height, type: 'image/webp' },
    { url: `/media/${id}-${name}.jpg`, width, height, type: 'image/jpeg' },
  ]
  return {
    id,
    alt: 'Eine Frau und ein Mann sitzen auf einer Bank.',
    decorative: false,
    credit: 'Zeichnung: Kreis inklusiv',
    license: 'CC BY 4.0',
    cuts: {
      full: source('full', 960, 640),
      square: source('square', 600, 600),
      wide: source('wide', 960, 540),
    },
    preview: { url: `/media/${id}-preview.jpg`, width: 1200, height: 630, type: 'image/jpeg' },
    ...overrides,
  }
}

/** A PDF to download. */
export function buildDownload(overrides: Partial<Download> = {}): Download {
  const id = overrides.id ?? nextId('datei')
  return {
    id,
    title: 'Bericht als Datei',
    url: `/dokumente/${id}.pdf`,
    kind: 'PDF',
    bytes: 120_000,
    language: 'de',
    ...overrides,
  }
}

/** A film without captions. */
export function buildVideo(overrides: Partial<Video> = {}): Video {
  const id = overrides.id ?? nextId('film')
  return {
    id,
    title: 'Film über das Projekt',
    url: `/media/${id}.mp4`,
    bytes: 5_000_000,
    seconds: 90,
    transcript: [buildParagraph('Text des Films.')],
    isSignLanguage: false,
    ...overrides,
  }
}
