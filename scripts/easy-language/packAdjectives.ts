type Entry = Partial<Record<'NOM', { DEF?: { F?: string | null } | null } | null>>

/** Words that the source lacks; "=" marks those that never change. */
const MISSING =
  'barrierefrei inklusiv kostenfrei erste zweite dritte vierte rosa= lila= prima= online= digital sozial kulturell ' +
  'ehrenamtlich selbstbestimmt selbstständig gehörlos hörbehindert sehbehindert gleichberechtigt mehrere beide'

/** Base forms; "dunkel/dunkl" where the endings need another stem. Names of places ("Berliner") are left out. */
export function packAdjectives(source: Record<string, Entry>): { adjectives: string } {
  const words = Object.entries(source)
    .filter(([base]) => /^[a-zäöüß]+$/.test(base))
    .map(([base, entry]) => {
      const inflected = entry.NOM?.DEF?.F ?? `${base}e`
      const stem = inflected.endsWith('e') ? inflected.slice(0, -1) : base
      return stem === base || `${stem}e` === base ? base : `${base}/${stem}`
    })
  return { adjectives: [...new Set([...words, ...MISSING.split(' ')])].join(' ') }
}
