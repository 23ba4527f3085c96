import { createRequire } from 'node:module'

import type { Endpoint } from 'payload'

import { OPENMOJI_PREFIX, housePictograms } from '../../shared/pictograms'
import type { Pictogram } from '../../shared/pictograms'
import { findPictograms } from '../../shared/pictogramSearch'
import { roleOf } from '../access/accessFor'

const LIMIT = 48

/** `GET /api/piktogramme?wort=…`: the house set first, OpenMoji for what it lacks. */
export const searchPictograms: Endpoint = {
  path: '/piktogramme',
  method: 'get',
  handler: (req) => {
    if (roleOf(req) === undefined) return Response.json({ pictograms: [] }, { status: 403 })
    const typed = (req.searchParams.get('wort') ?? '').slice(0, 60)
    const own = findPictograms(housePictograms(), typed, LIMIT)
    const more = typed.trim() === '' ? [] : findPictograms(openMoji(), typed, LIMIT - own.length)
    return Response.json({ pictograms: [...own, ...more] })
  },
}

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
  emojis = known
    .filter(({ hexcode }) => hexcode.toLowerCase() in drawn)
    .map(({ hexcode, label, tags }) => ({
      key: `${OPENMOJI_PREFIX}${hexcode.toLowerCase()}`,
      name: label,
      words: tags ?? [],
      alt: label,
    }))
  return emojis
}
