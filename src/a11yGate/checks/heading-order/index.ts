import type { Check } from '../../check'

/** A heading more than one level below the one before: readers who jump from heading to heading look for what is missing. */
export const headingOrder: Check = {
  name: 'heading-order',
  title: 'Überschrift überspringt eine Ebene',
  criterion: 'WCAG22_131_INFO_AND_RELATIONSHIPS',
  run: ({ headings }) =>
    headings.flatMap(({ level, place, text }, index) => {
      // The title of the page is level 1.
      const before = headings[index - 1]?.level ?? 1
      if (level <= before + 1) return []
      return [
        {
          level: 'error' as const,
          place,
          excerpt: text,
          message: `Die Überschrift „${text}“ hat Ebene ${level}, davor steht Ebene ${before}. Ebene ${before + 1} fehlt.`,
          repair: `Stellen Sie die Überschrift auf Ebene ${before + 1}.`,
          subject: `${before}>${level} ${text}`,
        },
      ]
    }),
}
