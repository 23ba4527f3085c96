import { isFunctionWord } from '../lexicon/functionWords'
import { zipf } from '../lexicon'

/** Longer texts are refused: nobody reads them, and a slip of the clipboard must not stop the work. */
const MAX_CHARACTERS = 300_000
const SAMPLE = 4000
const MIN_WORDS = 12
const GERMAN_SHARE = 0.15
/** "hat", "kommt": words of other languages are never this common in German texts. */
const COMMON = 5.7
const HTML =
  /<(?:p|div|span|br|table|td|tr|ul|li|h[1-6]|a|b|i|font|o:p|style|script)(?:\s[^<>]{0,300})?\/?>/i

/**
 * Says in German why a text cannot be checked, and what to do; undefined for a text that can.
 * A text that is not German, markup instead of words, nothing at all, far too much.
 */
export function inputProblem(text: string): string | undefined {
  if (text.trim() === '') return 'Der Text ist leer. Schreiben Sie zuerst einen Satz.'
  if (text.length > MAX_CHARACTERS) {
    const characters = text.length.toLocaleString('de-DE')
    return `Der Text hat ${characters} Zeichen. Geprüft werden höchstens ${MAX_CHARACTERS.toLocaleString('de-DE')}. Teilen Sie ihn auf.`
  }
  if (HTML.test(text.slice(0, SAMPLE))) {
    return 'Der Text enthält HTML-Zeichen wie <p>. Fügen Sie ihn als reinen Text ein (Strg + Umschalt + V).'
  }
  if (isForeignScript(text.slice(0, SAMPLE)) || !isLikelyGerman(text.slice(0, SAMPLE))) {
    return 'Der Text ist wohl nicht Deutsch. Die Prüfung kennt nur deutsche Texte.'
  }
  return undefined
}

/** Arabic, Cyrillic, Chinese: more than half of the letters are no Latin ones. A word or two in a German text are a matter for LS14. */
function isForeignScript(sample: string): boolean {
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const latin = sample.match(/\p{Script=Latin}/gu)?.length ?? 0
  return letters > 0 && latin < letters / 2
}

/** German is full of small words; names and nouns say nothing, so only words in small letters count. */
function isLikelyGerman(sample: string): boolean {
  const words = sample.normalize('NFC').match(/(?<!\p{L})\p{Ll}{3,}(?!\p{L})/gu) ?? []
  if (words.length < MIN_WORDS) return true
  const german = words.filter(
    (word) =>
      isFunctionWord(word) || zipf(word) >= COMMON || (/[äöüß]/.test(word) && zipf(word) > 0),
  )
  return german.length / words.length >= GERMAN_SHARE
}
