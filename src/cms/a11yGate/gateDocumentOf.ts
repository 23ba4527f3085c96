import type { GateDocument, Part } from '../../a11yGate/document'
import { idOf } from '../richText/toBlocks'
import { bodyParts } from './bodyParts'
import { easyParts } from './easyParts'
import { wordsIn } from './lexicalNode'
import type { GateLookups } from './lookUp'

/** Where a document has its title. */
export const titleFieldOf = (collection: string): 'name' | 'title' =>
  collection === 'municipalities' ? 'name' : 'title'

/** A document as an editor typed it, saved or not, in the order of the page. */
export function gateDocumentOf(
  collection: string,
  record: Record<string, unknown>,
  lookups: GateLookups,
): GateDocument {
  const titleField = titleFieldOf(collection)
  const isEasy = collection === 'easy-texts'
  return {
    title: {
      text: wordsIn(record, titleField),
      place: { field: titleField, label: titleField === 'name' ? 'Name' : 'Titel' },
    },
    teaser: {
      text: wordsIn(record, 'teaser'),
      place: { field: 'teaser', label: isEasy ? 'Ein Satz für Listen' : 'Kurz gesagt' },
    },
    language: isEasy ? 'de-simple' : 'de',
    parts: isEasy
      ? easyParts(record.sections, lookups)
      : [
          ...headParts(record, lookups),
          ...bodyParts(record.body, lookups),
          ...factParts(record.facts),
        ],
  }
}

/** What stands above the text: the film in sign language, and the pictures beside the title. */
function headParts(record: Record<string, unknown>, { pictures, videos }: GateLookups): Part[] {
  const parts: Part[] = []
  for (const [field, label] of [
    ['picture', 'Bild'],
    ['widePicture', 'Breites Bild'],
  ] as const) {
    const picture = pictures.get(idOf(record[field]))
    if (picture === undefined) continue
    const place = { field, label, record: { collection: 'media', id: picture.id } }
    parts.push({ kind: 'picture', picture, place })
  }
  const video = videos.get(idOf(record.signVideo))
  if (video !== undefined) {
    const label = 'Film in Gebärdensprache'
    const place = { field: 'signVideo', label, record: { collection: 'films', id: video.id } }
    parts.push({ kind: 'video', video, place })
  }
  return parts
}

/** "Auf einen Blick": a label, a value, perhaps a link around the value. */
function factParts(facts: unknown): Part[] {
  if (!Array.isArray(facts)) return []
  return (facts as Record<string, unknown>[]).flatMap((fact, index): Part[] => {
    const text = wordsIn(fact, 'value')
    const href = wordsIn(fact, 'href')
    if (text === '') return []
    const label = `Auf einen Blick, ${index + 1}. Angabe`
    const place = { field: `facts.${index}.value`, label }
    return [{ kind: 'detail', text, ...(href === '' ? {} : { href }), place }]
  })
}
