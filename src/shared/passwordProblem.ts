const SHORTEST = 12
const LONGEST = 128
/** Fewer different characters than this are quickly tried out. */
const FEWEST_DIFFERENT = 6

/**
 * Words that passwords of twelve characters and more are most often made of, alone or in a row (lists of leaked passwords by
 * SecLists and the Hasso-Plattner-Institut), and those that suggest themselves here.
 */
const COMMON =
  /passwo?r[dt]|kennwort|geheim|qwert[yz](?:uiop)?|asdf(?:gh(?:jkl)?)?|yxcvbnm?|zxcvbnm?|1q2w3e(?:4r)?(?:5t)?|abcdef?(?:gh)?(?:ij)?|(?:0?1?2)?3?45678?9?0?|0123(?:456789)?|123(?:4567890?)?|987(?:6543210?)?|iloveyou|ichliebedich|hallo|welcome|willkommen|letmein|dragon|monkey|football|fussball|schatz|sommer|winter|fruehling|herbst|admin(?:istrator)?|user|test|login|changeme|master|super|secret|kreis|inklusiv|inklusion|redaktion|verwaltung|beirat|dueren|düren|deutschland/g

/**
 * What is wrong with a password, as a sentence; `undefined` when it is good.
 * @param own words of the account: mail address, name. A password must not be made of them.
 */
export function passwordProblem(password: string, own: readonly string[] = []): string | undefined {
  const length = Array.from(password).length
  if (length < SHORTEST || length > LONGEST)
    return `Das Passwort muss ${SHORTEST} bis ${LONGEST} Zeichen lang sein. Ein Satz, den nur Sie kennen, ist leicht zu merken.`
  const small = password.toLowerCase()
  if (new Set(small).size < FEWEST_DIFFERENT || ownPart(small, own) < FEWEST_DIFFERENT)
    return 'Dieses Passwort ist zu leicht zu erraten. Nehmen Sie zum Beispiel einen Satz, den nur Sie kennen.'
  return undefined
}

/** How many letters are left without common words, words of the account, digits and signs. */
function ownPart(small: string, own: readonly string[]): number {
  const words = own.flatMap((text) => text.toLowerCase().split(/[^\p{L}]+/u))
  const rest = words
    .filter((word) => word.length >= 3)
    .reduce((text, word) => text.replaceAll(word, ''), small.replace(COMMON, ''))
  // Random characters have digits and signs in their middle; a word with a number behind it does not.
  const core = rest.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')
  return Array.from(core).length
}
