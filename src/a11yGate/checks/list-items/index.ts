import type { Check, Hit } from '../../check'
import type { GateItem, Place } from '../../document'
import { plainText } from '../../words'

/** A list with one item, or with empty ones: "Liste mit einem Eintrag" is announced for nothing. */
export const listItems: Check = {
  name: 'list-items',
  title: 'Liste mit einem oder mit leeren Punkten',
  criterion: 'WCAG22_131_INFO_AND_RELATIONSHIPS',
  run: ({ lists }) =>
    lists.flatMap(({ items, place }) => [...emptyIn(items, place), ...aloneIn(items, place)]),
}

function emptyIn(items: readonly GateItem[], place: Place): Hit[] {
  const isEmpty = items.some(
    ({ nested, words }) => plainText(words) === '' || nested?.items.some(isBlank),
  )
  if (!isEmpty) return []
  const first = items.map(({ words }) => plainText(words)).find((text) => text !== '') ?? ''
  return [
    {
      level: 'error',
      place,
      excerpt: first,
      message: 'In der Liste ist ein Punkt leer.',
      repair: 'Löschen Sie den leeren Punkt, oder schreiben Sie etwas hinein.',
    },
  ]
}

const isBlank = ({ words }: GateItem): boolean => plainText(words) === ''

function aloneIn(items: readonly GateItem[], place: Place): Hit[] {
  const [only] = items
  if (items.length !== 1 || only === undefined || isBlank(only)) return []
  return [
    {
      level: 'question',
      place,
      excerpt: plainText(only.words),
      message: 'Soll das eine Liste sein? Sie hat nur einen Punkt.',
      repair: 'Ein einzelner Punkt ist ein Absatz. Fehlen noch Punkte, ergänzen Sie sie.',
    },
  ]
}
