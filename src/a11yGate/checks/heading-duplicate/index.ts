import type { Check } from '../../check'
import type { Content } from '../../content'
import { folded } from '../../words'

/** Two equal headings under one parent, or one that repeats the title or a heading that the page sets itself. */
export const headingDuplicate: Check = {
  name: 'heading-duplicate',
  title: 'Überschrift steht zweimal',
  criterion: 'WCAG22_246_HEADINGS_AND_LABELS',
  run: ({ document, headings }, { templateHeadings }) => {
    const taken = new Map<string, string>([
      ...templateHeadings.map((one): [string, string] => [`1/${folded(one)}`, 'unter dem Text']),
      [`1/${folded(document.title.text)}`, 'als Titel'],
    ])
    return pathsOf(headings).flatMap(({ path, place, text }) => {
      const where = taken.get(path)
      taken.set(path, 'weiter oben')
      if (where === undefined) return []
      return [
        {
          level: 'question' as const,
          place,
          excerpt: text,
          message: `Soll die Überschrift „${text}“ zweimal dastehen? Sie steht schon ${where}.`,
          repair: 'Nennen Sie den Unterschied, zum Beispiel „Anmeldung für Schulen“.',
        },
      ]
    })
  },
}

/** Each heading with its level and the one that it stands under; headings of level 2 stand under the page. */
function pathsOf(headings: Content['headings']) {
  const above: string[] = []
  return headings
    .filter(({ text }) => folded(text) !== '')
    .map(({ level, place, text }) => {
      above.length = Math.min(above.length, level - 2)
      const path = level === 2 ? `1/${folded(text)}` : `${level}/${above.join('/')}/${folded(text)}`
      above[level - 2] = folded(text)
      return { path, place, text }
    })
}
