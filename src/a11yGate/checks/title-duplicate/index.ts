import type { Check } from '../../check'
import { folded } from '../../words'

/** The title of another page: in a list, in tabs and bookmarks nobody can tell them apart. */
export const titleDuplicate: Check = {
  name: 'title-duplicate',
  title: 'Titel steht zweimal',
  criterion: 'WCAG22_242_PAGE_TITLED',
  run: ({ document }, { otherTitles }) => {
    const { place, text } = document.title
    const title = folded(text)
    if (title === '' || !otherTitles.some((other) => folded(other) === title)) return []
    return [
      {
        level: 'error',
        place,
        excerpt: text,
        message: `Eine andere Seite heißt schon „${text.trim()}“.`,
        repair: 'Nennen Sie den Unterschied im Titel, zum Beispiel den Ort oder das Jahr.',
      },
    ]
  },
}
