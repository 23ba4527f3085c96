import { createRequire } from 'node:module'

import { OPENMOJI_PREFIX } from '../../shared/pictograms'

interface Emoji {
  hexcode: string
  label: string
}

let labels: Map<string, string> | undefined

/** German name of an OpenMoji picture by its key (`openmoji:1f3e0`); `undefined` when there is none. */
export function openMojiAlt(key: string): string | undefined {
  if (!key.startsWith(OPENMOJI_PREFIX)) return undefined
  labels ??= new Map(readEmojis().map((emoji) => [emoji.hexcode.toLowerCase(), emoji.label]))
  return labels.get(key.slice(OPENMOJI_PREFIX.length).toLowerCase())
}

/** Read when first needed: 700 KB that most sites never use. */
function readEmojis(): Emoji[] {
  const require = createRequire(import.meta.url)
  return require('emojibase-data/de/compact.json') as Emoji[]
}
