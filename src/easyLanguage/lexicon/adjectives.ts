import packed from './adjectives.json' with { type: 'json' }

/** Forms that no rule of endings gives. */
const IRREGULAR: Record<string, string> = {
  besser: 'gut',
  best: 'gut',
  mehr: 'viel',
  meist: 'viel',
  näher: 'nah',
  nächst: 'nah',
  höher: 'hoch',
  höchst: 'hoch',
  größt: 'groß',
  lieb: 'lieb',
}
const ENDINGS = ['', 'e', 'er', 'es', 'em', 'en']
/** Ends of adjectives that may stand behind any noun: "fahrradfreundlich". */
const PRODUCTIVE =
  /^(.{3,})(frei|los|voll|arm|reich|fähig|würdig|freundlich|gerecht|bereit|fertig|mäßig|haft|wert|weit|bedingt|bezogen)$/

let stems: Map<string, string> | undefined

/** Base form of an adjective in any form and degree. */
export function adjectiveBase(word: string): string | undefined {
  stems ??= decode()
  for (const ending of ENDINGS) {
    if (!word.endsWith(ending)) continue
    const stem = word.slice(0, word.length - ending.length)
    if (stem.length < 2) continue
    const isInflected = ending !== ''
    const base = baseOf(stem, stems, isInflected) ?? compared(stem, stems, isInflected)
    if (base !== undefined) return base
  }
  return undefined
}

function baseOf(
  stem: string,
  known: Map<string, string>,
  isInflected: boolean,
): string | undefined {
  const base = known.get(stem)
  // "dunkl" is a stem and no word.
  if (base !== undefined && (isInflected || base === stem)) return base
  return PRODUCTIVE.test(stem) ? stem : undefined
}

/** "größer", "wichtigst": the superlative stands only with an ending. */
function compared(
  stem: string,
  known: Map<string, string>,
  isInflected: boolean,
): string | undefined {
  const irregular = IRREGULAR[stem]
  if (irregular !== undefined) return irregular
  const [, start = ''] = (isInflected ? /^(.{2,}?)(?:er|e?st)$/ : /^(.{2,})er$/).exec(stem) ?? []
  if (start === '') return undefined
  const plain = start
    .replace(/ä(?=[^äöü]*$)/, 'a')
    .replace(/ö(?=[^äöü]*$)/, 'o')
    .replace(/ü(?=[^äöü]*$)/, 'u')
  return [start, plain].map((form) => known.get(form)).find((base) => base !== undefined)
}

function decode(): Map<string, string> {
  const known = new Map<string, string>()
  for (const entry of packed.adjectives.split(' ')) {
    const [base = '', stem] = entry.replace('=', '').split('/')
    known.set(base, base)
    if (stem !== undefined) known.set(stem, base)
  }
  return known
}
