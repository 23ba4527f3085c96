/** Kinds of counties by the first word of their name, with the article of genitive and dative. */
const KINDS: readonly [word: string, genitive: string, dative: string][] = [
  ['Kreis', 'des Kreises', 'vom Kreis'],
  ['Landkreis', 'des Landkreises', 'vom Landkreis'],
  ['Städteregion', 'der Städteregion', 'von der Städteregion'],
  ['Stadt', 'der Stadt', 'von der Stadt'],
]

/** "Kreis Düren" → "des Kreises Düren". */
export function ofCounty(name: string): string {
  return inflected(name, 1)
}

/** "Kreis Düren" → "vom Kreis Düren". */
export function byCounty(name: string): string {
  return inflected(name, 2)
}

function inflected(name: string, form: 1 | 2): string {
  const [first = '', ...rest] = name.split(' ')
  const kind = KINDS.find(([word]) => word === first)
  return kind ? [kind[form], ...rest].join(' ') : `von ${name}`
}
