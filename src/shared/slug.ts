const FOLDED: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' }

/** Longest slug; longer ones are cut at a word. */
const MAX_LENGTH = 80

/** Last part of an address from a title: "Für Düren" → "fuer-dueren". Empty when nothing is left. */
export function slugFrom(title: string): string {
  const folded = title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => FOLDED[letter] ?? letter)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
  if (folded.length <= MAX_LENGTH) return folded
  return folded
    .slice(0, MAX_LENGTH + 1)
    .replace(/-[^-]*$/, '')
    .slice(0, MAX_LENGTH)
}

/** What is wrong with a slug that an editor typed; `undefined` when it is good. */
export function slugProblem(slug: string): string | undefined {
  if (slug === '')
    return 'Die Adresse fehlt. Lassen Sie das Feld leer, dann entsteht sie aus dem Titel.'
  if (slug.length > MAX_LENGTH)
    return `Die Adresse ist zu lang: ${slug.length} Zeichen, erlaubt sind ${MAX_LENGTH}.`
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    return `Erlaubt sind kleine Buchstaben, Ziffern und Bindestriche. Vorschlag: ${slugFrom(slug)}`
  }
  return undefined
}
