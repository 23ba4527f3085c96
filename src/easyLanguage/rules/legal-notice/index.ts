import type { AnalysedLine } from '../../language/analyse'
import type { Rule, RuleHit } from '../../rule'

const STRONG =
  /(?<!\p{L})(?:(?:[Dd]as|[Ee]in|[Ii]m|[Ll]aut) Gesetz(?:es)? (?:sagt|regelt|verbietet|erlaubt|bestimmt)|(?:haben|hat) (?:\p{L}+ ){0,2}(?:ein|das) Recht(?: auf|(?!\p{L}))|haben (?:\p{L}+ ){0,2}Anspruch auf|sind verpflichtet|Sie müssen Widerspruch)/u
const WEAK =
  /(?<!\p{L})(?:Gesetz(?:es|e|en)?|Vertrag(?:s|es)?|Verträge|Bescheid(?:s|es|e)?|Rechte?|Klage|Widerspruch)(?!\p{L})/gu
const NOTICE =
  /(?:Text|Seite|Das hier)[^.!?]{0,60}(?:nicht|kein)[^.!?]{0,40}(?:Gesetz|Recht|Vertrag|Bescheid)|(?:[Nn]ur|[Aa]llein) (?:das Gesetz|der (?:Vertrag|Bescheid|schwere Text)) gilt|(?:Gesetz|Vertrag|Bescheid) (?:allein|selbst) gilt/u

/** LS27: an easy text about the law says that it is not the law. */
export const legalNotice: Rule = {
  id: 'LS27',
  name: 'legal-notice',
  why: 'Ein leichter Text über ein Gesetz ist nicht das Gesetz.',
  source: 'DIN SPEC 33429 (Textfunktion)',
  check: (text) => {
    const { lines } = text
    if (lines.some(({ plain }) => NOTICE.test(plain))) return []
    const place = placeIn(lines)
    return place === undefined ? [] : [{ level: 'warn', place, message: MESSAGE }]
  },
}

const MESSAGE =
  'Der Text spricht über ein Gesetz, einen Vertrag oder einen Bescheid. Schreiben Sie dazu: „Dieser Text ist nicht das Gesetz. Nur das Gesetz gilt.“'

/** The first line that speaks of what the law says; else the second mention, for a law may be named once. */
function placeIn(lines: readonly AnalysedLine[]): RuleHit['place'] | undefined {
  for (const line of lines) {
    const strong = STRONG.exec(line.plain)
    if (strong) return line.placeOfPlain(strong.index, strong.index + strong[0].length)
  }
  const weak = lines.flatMap((line) =>
    [...line.plain.matchAll(WEAK)].map(({ 0: text, index }) => ({
      line,
      index,
      end: index + text.length,
    })),
  )
  const second = weak[1]
  return second?.line.placeOfPlain(second.index, second.end)
}
