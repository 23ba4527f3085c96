/** The longest beginning that all words share. */
export function commonStart(words: string[]): string {
  let start = words[0] ?? ''
  for (const word of words) {
    while (!word.startsWith(start)) start = start.slice(0, -1)
  }
  return start
}
