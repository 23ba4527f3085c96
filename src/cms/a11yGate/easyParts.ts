import type { Part, Words } from '../../a11yGate/document'
import { idOf } from '../richText/toBlocks'
import { wordsIn } from './lexicalNode'
import type { GateLookups } from './lookUp'

/** Sections of a text in Leichte Sprache: heading, one sentence per line, own picture, links. */
export function easyParts(sections: unknown, lookups: GateLookups): Part[] {
  if (!Array.isArray(sections)) return []
  return (sections as Record<string, unknown>[]).flatMap((section, index) =>
    sectionParts(section, index, lookups),
  )
}

function sectionParts(
  section: Record<string, unknown>,
  index: number,
  { pictures }: GateLookups,
): Part[] {
  const at = (name: string, what: string) => ({
    field: `sections.${index}.${name}`,
    label: `Abschnitt ${index + 1}, ${what}`,
  })
  const heading = wordsIn(section, 'heading')
  const picture = pictures.get(idOf(section.picture))
  const lines = wordsIn(section, 'lines')
    .split(/\r?\n/)
    .filter((line) => line.trim() !== '')
  return [
    ...(heading === ''
      ? []
      : [
          {
            kind: 'heading' as const,
            level: 2 as const,
            words: plain(heading),
            place: at('heading', 'Überschrift'),
          },
        ]),
    ...(picture === undefined
      ? []
      : [
          {
            kind: 'picture' as const,
            picture,
            place: { ...at('picture', 'Bild'), record: { collection: 'media', id: picture.id } },
          },
        ]),
    ...lines.map((line, number): Part => ({
      kind: 'paragraph',
      words: plain(line.replaceAll('**', '')),
      place: at('lines', `Zeile ${number + 1}`),
    })),
    ...linkParts(section.details, index),
  ]
}

const plain = (text: string): Words[] => [{ kind: 'text', text }]

function linkParts(details: unknown, index: number): Part[] {
  if (!Array.isArray(details)) return []
  return (details as Record<string, unknown>[]).flatMap((detail, row): Part[] => {
    if (detail.type !== 'link') return []
    const place = {
      field: `sections.${index}.details.${row}.label`,
      label: `Abschnitt ${index + 1}, ${row + 1}. Angabe`,
    }
    return [
      { kind: 'detail', text: wordsIn(detail, 'label'), href: wordsIn(detail, 'value'), place },
    ]
  })
}
