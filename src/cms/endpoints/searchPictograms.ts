import { createRequire } from 'node:module'

import type { Endpoint } from 'payload'

import { OPENMOJI_PREFIX, housePictograms } from '../../shared/pictograms'
import type { Pictogram } from '../../shared/pictograms'
import { findPictograms } from '../../shared/pictogramSearch'
import { requireEditor } from '../access/accessFor'

const LIMIT = 48

/**
 * `GET /api/piktogramme?wort=…`: the house set first, OpenMoji for what it lacks.
 * `GET /api/piktogramme?schluessel=…`: the one pictogram with this key.
 */
export const searchPictograms: Endpoint = {
  path: '/piktogramme',
  method: 'get',
  handler: (req) => {
    requireEditor(req)
    const key = req.searchParams.get('schluessel')
    const pictograms =
      key === null ? found(req.searchParams.get('wort') ?? '') : named(key.toLowerCase())
    return Response.json({ pictograms })
  },
}

function found(word: string): Pictogram[] {
  const typed = word.slice(0, 60)
  const own = findPictograms(housePictograms(), typed, LIMIT)
  const more = typed.trim() === '' ? [] : findPictograms(openMoji(), typed, LIMIT - own.length)
  return [...own, ...more]
}

const named = (wanted: string): Pictogram[] =>
  [...housePictograms(), ...openMoji()].filter(({ key }) => key === wanted)

interface Emoji {
  hexcode: string
  label: string
  tags?: string[]
}

let emojis: Pictogram[] | undefined

/** Read when first asked for; only those that the drawn set really has (its list of code points). */
function openMoji(): Pictogram[] {
  if (emojis) return emojis
  const require = createRequire(import.meta.url)
  const drawn = require('@iconify-json/openmoji/chars.json') as Record<string, string>
  const known = require('emojibase-data/de/data.json') as Emoji[]
  // The set leaves out the variation selector that many emoji are written with, and so does whoever serves it.
  const isDrawn = (code: string) => code in drawn || code.replaceAll('-fe0f', '') in drawn
  emojis = known
    .filter(({ hexcode }) => isDrawn(hexcode.toLowerCase()))
    .map(({ hexcode, label, tags }) => ({
      key: `${OPENMOJI_PREFIX}${hexcode.toLowerCase()}`,
      name: label,
      words: tags ?? [],
      alt: label,
    }))
  return emojis
}
