import type { Check, Hit } from '../../check'
import type { Content } from '../../content'
import { OFFICIALESE, WELL_KNOWN } from './known'

/** "BITV", "KoKoBe", "EUTB"; with an ending ("die KoKoBes") too. */
const SHORT =
  /(?<![\p{L}\p{N}@._/&-])(\p{Lu}(?:\p{Ll}{0,3}\p{Lu}){1,5}\p{Ll}{0,2})(?=s?(?![\p{L}\p{N}_]))/gu
const ADDRESS = /\S+(?:@|\.\p{L}{2,})\S*/gu
const ROMAN = /^[IVXLCM]+$/
const PARAGRAPH = /§|Abs\.|Art\.|Satz \d/

/** An abbreviation that the text explains nowhere; asked once, at its first place. */
export const abbreviation: Check = {
  name: 'abbreviation',
  title: 'Abkürzung ohne Erklärung',
  criterion: 'WCAG22_314_ABBREVIATIONS',
  run: (content, { knownAbbreviations }) => {
    const whole = content.passages.map(({ text }) => text).join('\n')
    const known = new Set(knownAbbreviations)
    const seen = new Set<string>()
    return content.passages
      .flatMap((passage) => abbreviationsIn(passage).map((short) => ({ ...passage, short })))
      .flatMap(({ place, short }) => {
        if (seen.has(short) || known.has(short) || isExplained(short, whole)) return []
        seen.add(short)
        return [question(short, place)]
      })
  },
}

const question = (short: string, place: Hit['place']): Hit => ({
  level: 'question',
  place,
  excerpt: short,
  message: OFFICIALESE.has(short)
    ? `Geht es ohne die Abkürzung „${short}“? Viele kennen sie nicht.`
    : `Kennen alle die Abkürzung „${short}“? Der Text erklärt sie nicht.`,
  repair: OFFICIALESE.has(short)
    ? `Schreiben Sie „${OFFICIALESE.get(short) ?? ''}“.`
    : `Schreiben Sie beim ersten Mal das ganze Wort und die Abkürzung in Klammern dahinter: „… (${short})“.`,
})

function abbreviationsIn({ kind, text }: Content['passages'][number]): string[] {
  // Law is quoted by its short names, and the source of a quotation or a table by those of its publisher.
  if (kind === 'note' || PARAGRAPH.test(text)) return []
  const official = [...OFFICIALESE.keys()].filter((short) =>
    new RegExp(`(?<![\\p{L}.])${short.replaceAll('.', '\\.')}(?!\\p{L})`, 'u').test(text),
  )
  const capitals = [...text.replace(ADDRESS, ' ').matchAll(SHORT)]
    .map(([, short = '']) => short)
    .filter((short) => isUnknown(short) && !isShouted(text, short))
  return [...official, ...capitals]
}

function isUnknown(short: string): boolean {
  const capitals = short.match(/\p{Lu}/gu)?.length ?? 0
  return capitals >= 2 && short.length <= 8 && !ROMAN.test(short) && !WELL_KNOWN.has(short)
}

/** Words in capitals among others in capitals are loud, not short (text-capitals). */
const isShouted = (text: string, short: string): boolean =>
  new RegExp(`\\p{Lu}{3,} ${short}|${short} \\p{Lu}{4,}`, 'u').test(text)

/** "(EUTB)" behind words, "EUTB (Ergänzende …)", "EUTB heißt …", "kurz EUTB". */
function isExplained(short: string, text: string): boolean {
  if (OFFICIALESE.has(short)) return false
  return [
    `\\p{L}{3}[^()\\n]{0,60}\\((?:kurz:? |abgekürzt:? )?[„"]?${short}s?[“"]?[,;)]`,
    `(?<!\\p{L})${short}s?[“"]?,? (?:\\(|–|-|heißt|bedeutet|steht für|ist die Abkürzung|das ist|das sind|ist ein|ist der|ist die|ist das)`,
    `(?:kurz|[Kk]urzform|[Aa]bkürzung|abgekürzt|genannt|kurze Wort dafür)(?: ist| lautet)?:? (?:die |der |das )?[„"]?${short}`,
    `(?<!\\p{L})${short}:? ?= ?\\p{L}{4}`,
    `(?<!\\p{L})${short}, (?:ein|eine|der|die|das) (?:\\p{Ll}+ )?\\p{Lu}\\p{Ll}`,
    // In quotation marks it is the name of a thing, and a fact "Kurz" holds nothing else.
    `[„“"]${short}[“”"]|^${short}$`,
  ].some((pattern) => new RegExp(pattern, 'mu').test(text))
}
