import type { EasyCheckAnswer, ShownFinding } from '../../shared/easyCheck'

/** People who learn to read take about this many words a minute; an assumption, so the panel says "etwa". */
const WORDS_A_MINUTE = 80

export const LEVEL_WORDS: Record<ShownFinding['level'], string> = {
  block: 'Sperrt',
  warn: 'Warnung',
  info: 'Hinweis',
}

/** "2 sperren, 1 Warnung, 0 Hinweise", without what is kept. */
export function countsText({ findings }: EasyCheckAnswer): string {
  const open = findings.filter(({ kept }) => !kept)
  const count = (level: ShownFinding['level']) => open.filter((one) => one.level === level).length
  const [block, warn, info] = [count('block'), count('warn'), count('info')]
  if (block + warn + info === 0) return 'Nichts gefunden.'
  return [
    `${block} ${block === 1 ? 'sperrt' : 'sperren'}`,
    `${warn} ${warn === 1 ? 'Warnung' : 'Warnungen'}`,
    `${info} ${info === 1 ? 'Hinweis' : 'Hinweise'}`,
  ].join(', ')
}

/** "12 Sätze, 70 Wörter, Lesezeit etwa 1 Minute". */
export function lengthText({ sentences, words }: EasyCheckAnswer): string {
  const minutes = Math.max(1, Math.round(words / WORDS_A_MINUTE))
  return [
    `${sentences} ${sentences === 1 ? 'Satz' : 'Sätze'}`,
    `${words} ${words === 1 ? 'Wort' : 'Wörter'}`,
    `Lesezeit etwa ${minutes} ${minutes === 1 ? 'Minute' : 'Minuten'}`,
  ].join(', ')
}

/** "Abschnitt 2, Zeile 3". */
export function placeText({ line, part, section }: ShownFinding): string {
  if (part === 'title') return 'Titel'
  if (part === 'teaser') return 'Ein Satz für Listen'
  const start = `Abschnitt ${section + 1}`
  if (part === 'line') return `${start}, Zeile ${line + 1}`
  return part === 'heading' ? `${start}, Überschrift` : start
}

/** The field after a suggestion: its lines with the words at the place replaced. */
export function withSuggestion(value: string, finding: ShownFinding): string {
  const { end, line, part, start, suggestion } = finding
  if (suggestion === undefined) return value
  const isOneLine = part === 'heading' || part === 'title'
  const lines = isOneLine ? [value] : value.split(/\r?\n/)
  const index = isOneLine ? 0 : line
  const old = lines[index]
  if (old === undefined) return value
  lines[index] = old.slice(0, start) + suggestion + old.slice(end)
  return lines.join('\n')
}

/** Offsets of a finding in the whole text of its field. */
export function selectionOf(value: string, { end, line, start }: ShownFinding): [number, number] {
  const before = value
    .split('\n')
    .slice(0, line)
    .reduce((sum, one) => sum + one.length + 1, 0)
  return [before + start, before + end]
}

/** Findings that still need a decision first, by their place. */
export function inOrder(findings: readonly ShownFinding[]): ShownFinding[] {
  const rank = ({ kept, level }: ShownFinding) => (kept ? 3 : { block: 0, warn: 1, info: 2 }[level])
  return [...findings].sort((one, other) => rank(one) - rank(other))
}
