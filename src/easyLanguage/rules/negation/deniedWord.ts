import { adjective } from '../../lexicon'
import type { Token } from '../../language/analyse'
import { words } from '../../words'

/** Fixed words: nobody hears a denial in them, or there is no simple word for the opposite. */
const FIXED =
  words(`unbedingt ungefähr unterschiedlich unser unten unter ungewöhnlich unheimlich unglaublich ungeheuer
unmittelbar unabhängig unendlich universell unzählig unverzüglich unsichtbar untrennbar unfähig ungestört
kostenlos arbeitslos obdachlos wohnungslos gehörlos drahtlos nahtlos reibungslos bewegungslos sprachlos atemlos heimatlos los
gratis barrierefrei kostenfrei stufenlos stufenfrei gebührenfrei rauchfrei autofrei steuerfrei glutenfrei zuckerfrei
alkoholfrei laktosefrei schulfrei arbeitsfrei frei hitzefrei stadtfrei`)
const FREE = /^(.{3,})(los|frei)$/

/** Base form of an adjective that denies its opposite ("unfreundlich", "wertlos", "fehlerfrei"); undefined for other words. */
export function deniedWord({ kind, lower, text }: Token): string | undefined {
  if (kind !== 'word' || text !== lower) return undefined
  const base = baseOf(lower)
  if (base === undefined || FIXED.has(base)) return undefined
  if (base.startsWith('un')) return isDenied(base.slice(2)) ? base : undefined
  return FREE.test(base) ? base : undefined
}

/** Base form of a word that may deny something; "unlesbar" stands in no dictionary. */
function baseOf(lower: string): string | undefined {
  if (!/^un|(?:los|frei)e?[rsnm]?$/.test(lower)) return undefined
  const [, derived] = /^(un.{2,}(?:bar|lich|sam))(?:e[rsnm]?)?$/.exec(lower) ?? []
  return adjective(lower) ?? derived
}

/** "lesbar", "sauber", "möglich": the word without "un" is a word too. */
function isDenied(opposite: string): boolean {
  return adjective(opposite) !== undefined || /(?:bar|lich|ig|sam)$/.test(opposite)
}
