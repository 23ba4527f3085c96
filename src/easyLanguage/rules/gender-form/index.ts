import type { AnalysedLine } from '../../language/analyse'
import { splitCompound } from '../../language/compounds'
import { isKnownNoun, nounReadings } from '../../lexicon'
import type { Rule, RuleHit } from '../../rule'

/** "Bürger*innen", "Bürger:innen", "BürgerInnen", "Bürger/-innen", "jede*r", "der/die". */
const FORMS =
  /(?<!\p{L})(?:\p{L}{1,60}(?:[*:_]-?|\/-?)in(?:nen)?(?!\p{L})|\p{Lu}\p{Ll}{1,60}In(?:nen)?(?!\p{L})|\p{L}{1,60}[*:_/](?:[rnsm]|e[rnsm]|r?\/die)(?!\p{L})|(?<!\p{L})(?:[Ee]in|[KkDdMmSs]ein|[Ii]hr|[Uu]nser)[*:_/]-?e[rnsm]?(?!\p{L})|\p{L}{1,60}\/(?:die|der)(?=\s))/gu

/** LS20: both forms in full, or a word for all. */
export const genderForm: Rule = {
  id: 'LS20',
  name: 'gender-form',
  why: 'Sterne und Striche in Wörtern sind schwer zu lesen.',
  source: 'DIN SPEC 33429 (Geschlechter)',
  check: (text) => text.linesAndHeadings.flatMap(hitsOf),
}

function hitsOf(line: AnalysedLine): RuleHit[] {
  return genderFormsIn(line).map(({ 0: form, index }) => {
    const full = writtenOut(form)
    return {
      level: 'warn',
      place: line.placeOfPlain(index, index + form.length),
      message: full
        ? `Schreiben Sie beide Formen aus: „${full}“, oder nehmen Sie ein Wort für alle.`
        : `„${form}“ ist schwer zu lesen. Schreiben Sie beide Formen aus oder nehmen Sie ein Wort für alle.`,
      ...(full ? { suggestion: { replacement: full, safe: false } } : {}),
    }
  })
}

/** Where such forms stand in a line, offsets in its plain text; not in addresses. */
export function genderFormsIn({ plain, tokens }: AnalysedLine): RegExpExecArray[] {
  if (!/[*:_/]|\p{Ll}In/u.test(plain)) return []
  const addresses = tokens.filter(({ kind }) => kind === 'url' || kind === 'mail')
  return [...plain.matchAll(FORMS)].filter(({ 0: form, index }) => {
    const isInAddress = addresses.some(({ at, text }) => index >= at && index < at + text.length)
    // "LinkIn" is a name: a capital inside counts only behind a word.
    const isName = !/[*:_/]/.test(form) && !isPerson(form.replace(/In(?:nen)?$/, ''))
    return !isInAddress && !isName
  })
}

/** The dictionary of nouns lacks some compounds: "Radfahrer". */
const isPerson = (word: string): boolean => isKnownNoun(word) || splitCompound(word).length > 1

/** "Bürger*innen" gives "Bürgerinnen und Bürger"; undefined where the words are in doubt. */
function writtenOut(form: string): string | undefined {
  const [, stem = '', ending = ''] =
    /^(\p{L}+?)(?:[*:_/]-?)?(in(?:nen)?|In(?:nen)?)$/u.exec(form) ?? []
  if (stem === '') return undefined
  const isPlural = ending.endsWith('nen')
  const feminine = `${stem}${ending.toLowerCase()}`
  const masculine = (isPlural ? [stem, `${stem}n`, `${stem}en`, `${stem}e`] : [stem]).find((form) =>
    nounReadings(form).some(({ number }) => number === (isPlural ? 'plural' : 'singular')),
  )
  if (masculine === undefined) return undefined
  return isPlural ? `${feminine} und ${masculine}` : `${feminine} oder ${masculine}`
}
