/** Place of a button in a grid that is filled row by row: which one the key leads to; `undefined` for other keys. */
export function nextPlace(
  key: string,
  { place, count, columns }: { place: number; count: number; columns: number },
): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return Math.min(place + 1, count - 1)
    case 'ArrowLeft':
      return Math.max(place - 1, 0)
    case 'ArrowDown':
      return place + columns < count ? place + columns : place
    case 'ArrowUp':
      return place - columns >= 0 ? place - columns : place
    case 'Home':
      return 0
    case 'End':
      return count - 1
    default:
      return undefined
  }
}

/** Number of columns, from the upper edges of all buttons: those of the first row share one. */
export function columnsOf(tops: readonly number[]): number {
  const end = tops.findIndex((top) => top !== tops[0])
  return end === -1 ? Math.max(tops.length, 1) : end
}
