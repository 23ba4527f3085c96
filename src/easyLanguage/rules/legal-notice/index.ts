import type { AnalysedLine } from '../../language/analyse'
import type { Rule, RuleHit } from '../../rule'

/** What has the force of law, and which words in a text speak of it. */
interface Subject {
  /** With its article, for the message: "das Gesetz". */
  name: string
  /** Says what the law says: one such sentence needs the notice. */
  strong: RegExp
  /** Names it: may stand once. */
  named: RegExp
}

const SUBJECTS: Subject[] = [
  {
    name: 'das Gesetz',
    strong:
      /(?<!\p{L})(?:(?:[Dd]as|[Ee]in|[Ii]m|[Ll]aut) Gesetz(?:es)? (?:sagt|regelt|verbietet|erlaubt|bestimmt|schützt|verlangt|schreibt|sieht|garantiert|gilt)|[Ii]m Gesetz steht|[Ll]aut Gesetz|[Nn]ach dem Gesetz|(?:haben|hat) (?:\p{L}+ ){0,2}(?:ein|das) Recht(?: auf|(?!\p{L}))|(?:haben|hat) (?:\p{L}+ ){0,2}Anspruch auf|(?:[Ii]hr|[Mm]ein|[Dd]ein|[Uu]nser) Recht auf|sind verpflichtet|Sie müssen Widerspruch)/u,
    named: /(?<!\p{L})Gesetz(?:es|e|en)?(?!\p{L})/gu,
  },
  {
    name: 'der Vertrag',
    strong:
      /(?<!\p{L})(?:(?:[Dd]er|[Ee]in) Vertrag (?:sagt|regelt|verbietet|erlaubt|bestimmt)|[Ii]m (?:\p{L}+-)?Vertrag steht(?=:)|(?:[Ll]aut|[Nn]ach dem) (?:\p{L}+-)?Vertrag)(?!\p{L})/u,
    named: /(?<!\p{L})(?:Vertrag(?:s|es)?|Verträge)(?!\p{L})/gu,
  },
]
/** Together they may stand once. */
const ANY =
  /(?<!\p{L})(?:Gesetz(?:es|e|en)?|Vertrag(?:s|es)?|Verträge|Bescheid(?:s|es|e)?|Antr[aä]g(?:e|en|s|es)?|Rechte?|Klage|Widerspruch)(?!\p{L})/gu
const NOTICE =
  /(?:Text|Seite|[Hh]ier)[^.!?]{0,60}(?:nicht|kein)[^.!?]{0,40}(?:Gesetz|Recht|Vertrag|Bescheid)|(?:[Nn]ur|[Aa]llein) (?:das Gesetz|der (?:Vertrag|Bescheid|schwere Text)) gilt|(?:Gesetz|Vertrag|Bescheid) (?:allein|selbst) gilt/u

/** LS27: an easy text about the law says that it is not the law. */
export const legalNotice: Rule = {
  id: 'LS27',
  name: 'legal-notice',
  why: 'Ein leichter Text über ein Gesetz ist nicht das Gesetz.',
  source: 'DIN SPEC 33429 (Textfunktion)',
  check: (text) => {
    const { lines } = text
    if (lines.some(({ plain }) => NOTICE.test(plain))) return []
    const own = SUBJECTS.flatMap((subject) => {
      const strong = firstOf(subject, lines)
      return strong.length > 0 ? strong : secondMention(lines, subject.named, subject.name)
    })
    return own.length > 0 ? own : secondMention(lines, ANY, 'das Gesetz')
  },
}

/** The first line that says what this law says. */
function firstOf({ name, strong }: Subject, lines: readonly AnalysedLine[]): RuleHit[] {
  for (const line of lines) {
    const found = strong.exec(line.plain)
    if (found) return [hit(line.placeOfPlain(found.index, found.index + found[0].length), name)]
  }
  return []
}

/** A law may be named once; in one line it may have its name too: "Das Gesetz heißt Pass-Gesetz." */
function secondMention(lines: readonly AnalysedLine[], named: RegExp, name: string): RuleHit[] {
  const [, second] = lines.flatMap((line) => {
    const words = new Map([...line.plain.matchAll(named)].reverse().map((one) => [one[0], one]))
    return [...words.values()]
      .sort((one, other) => one.index - other.index)
      .map(({ 0: text, index }) => hit(line.placeOfPlain(index, index + text.length), name))
  })
  return second ? [second] : []
}

const hit = (place: RuleHit['place'], name: string): RuleHit => ({
  level: 'warn',
  place,
  message: `Der Text spricht über ein Gesetz, einen Vertrag oder einen Bescheid. Schreiben Sie dazu: „Dieser Text ist nicht ${name}. Nur ${name} gilt.“`,
})
