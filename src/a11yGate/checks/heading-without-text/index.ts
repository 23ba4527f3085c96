import type { Check } from '../../check'

/** A heading with nothing below it: the section that it promises is not there. */
export const headingWithoutText: Check = {
  name: 'heading-without-text',
  title: 'Überschrift ohne Text darunter',
  criterion: 'WCAG22_131_INFO_AND_RELATIONSHIPS',
  run: ({ headings, parts }) =>
    headings.flatMap(({ index, level, place, text }) => {
      const next = parts[index + 1]
      const isFollowed =
        next !== undefined &&
        partOf(next.place.field) === partOf(place.field) &&
        (next.kind !== 'heading' || next.level > level)
      if (isFollowed || text === '') return []
      return [
        {
          level: 'error' as const,
          place,
          excerpt: text,
          message: `Unter der Überschrift „${text}“ steht nichts.`,
          repair: 'Schreiben Sie den Abschnitt, oder löschen Sie die Überschrift.',
        },
      ]
    }),
}

/** "body", "sections": what stands in another part of the form is not below this heading. */
const partOf = (field: string): string => field.split('.')[0] ?? ''
