import type { GateFile, GatePicture, GateVideo } from '../../src/a11yGate/document'

/** A good PDF, film and picture: tagged, with captions, with words. */
const download: GateFile = {
  id: 'pdf-1',
  title: 'Antrag auf Wohngeld',
  filename: 'wohngeld.pdf',
  kind: 'PDF',
  bytes: 240_000,
  language: 'de',
  accessible: true,
  pdf: {
    pages: 4,
    tagged: true,
    language: 'de-DE',
    title: 'Antrag auf Wohngeld',
    hasText: true,
    pagesWithoutText: 0,
    bookmarks: false,
    encrypted: false,
  },
}

const film: GateVideo = {
  id: 'film-1',
  title: 'So kommen Sie ins Kreishaus',
  filename: 'kreishaus.mp4',
  isSignLanguage: true,
  transcript:
    'Der Eingang liegt an der Bismarckstraße. Links neben der Treppe ist die Rampe. Die Tür geht von selbst auf. Der Aufzug ist gleich rechts.',
  seconds: 20,
}

const picture: GatePicture = {
  id: 'bild-1',
  filename: 'rampe.webp',
  alt: 'Eine breite Rampe mit Handlauf führt zur Tür des Kreishauses.',
  decorative: false,
}

/** A part of a document from a line as `film {"title": "Film"}`, where `null` takes a field away; `undefined` for other lines. */
export function gateFile(line: string) {
  const [, kind, json = '{}'] = /^(download|film|picture)(?: (\{.*\}))?$/.exec(line) ?? []
  if (kind === undefined) return undefined
  const own = JSON.parse(json) as { pdf?: object }
  if (kind === 'film') return { kind: 'video' as const, video: changed(film, own) }
  if (kind === 'picture') return { kind: 'picture' as const, picture: changed(picture, own) }
  const pdf = changed(download.pdf ?? {}, own.pdf ?? {})
  return { kind: 'download' as const, file: { ...changed(download, own), pdf } }
}

function changed<One extends object>(good: One, own: object): One {
  const entries = Object.entries({ ...good, ...own }).filter(([, value]) => value !== null)
  return Object.fromEntries(entries) as One
}
