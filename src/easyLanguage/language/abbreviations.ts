import { isKnownNoun } from '../lexicon/index'
import type { Token } from './tokens'

/** With a full stop that ends no sentence. Single letters count without being listed. */
const ABBREVIATIONS = new Set(
  `
nr dr str tel ca prof hr fr st abs art vgl ggf ggfs evtl inkl exkl max min mind sek std bzw mio mrd tsd geb gest sog usf dgl betr
zzgl zzt bes bspw lt jh jhd jhdt chr bd hrsg kap anm aufl ing dipl mag med jur phil rer nat pol abt abtl allg ausschl
bundesgesetzbl einschl entspr fam gegr gem hl ii iii jan feb febr mär apr jun jul aug sep sept okt nov dez mo di mi do fr sa so
pl verh verw vorm nachm wg ziff zt zb dh ua uä co tägl wöchentl monatl jährl gesetzl öffentl rd stellv techn urspr zus zz
fa zi stck pers kto jg gez hd vorauss kath evang wohng gde vors led gesch beh behd ausw erm erw ki sen spätest teilw versch ges
städt türk insg nachr priv soz telef verm vorl durchschn ehem`
    .trim()
    .split(/\s+/),
)
/** No German word is without a vowel, or ends like "schriftl", "Mitgl", "Antr"; a whole word in capitals is another thing. */
const UNSPEAKABLE = /^[^aeiouyäöü]{2,}$|[bcdfghknpstvwz]l$|[bdgkptfz]r$/

/** A word before a full stop that is cut short; only the list knows those that can be spoken. */
export function isShortened({ lower, text }: Pick<Token, 'lower' | 'text'>): boolean {
  if (ABBREVIATIONS.has(lower)) return true
  return UNSPEAKABLE.test(lower) && text !== text.toUpperCase() && !isKnownNoun(text)
}
