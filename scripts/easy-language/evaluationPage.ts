import { rules } from '../../src/easyLanguage/rules'
import { figuresOf, together } from './figures'
import type { Figures, RuleFigures } from './figures'
import type { FirstFigures } from './firstFigures'
import { CORRECTED_LABELS } from './sentences/correctedLabels'
import {
  AFTERWARDS,
  INTRODUCTION,
  LAST,
  NOT_YET,
  PARTS_TEXT,
  READING,
  SUMMED,
  SUMMED_TEXT,
} from './evaluationTexts'
import type { Result } from './score'

/** A folder of labelled sentences and what the checker made of it. */
export interface Part {
  name: string
  folder: string
  /** Stayed closed until it was measured once. */
  counts: boolean
  /** Written by other people than the rules, from the rule book alone. */
  isForeign: boolean
  result: Result
}

/** What the project asks of sentences that nobody tuned by. */
const GOAL = { precision: 0.9, recall: 0.8, statementF1: 0.8, alarms: 5 }
/** The page docs/easy-language-evaluation.md, in German. */
export function evaluationPage(parts: readonly Part[], first: FirstFigures): string {
  const own = parts.filter(({ isForeign }) => !isForeign)
  const foreign = parts.filter(({ isForeign }) => isForeign)
  const now = foreign.map(columnOf)
  const firstParts = foreign.map(({ folder, name }) => ({ name, figures: first[folder] }))
  const [counting, ...before] = foreign.filter(({ counts }) => counts).reverse()
  const aside = own.find(({ folder }) => folder === 'kept-aside')
  return [
    '# Wie gut die Prüfung der Leichten Sprache ist',
    '<!-- Diese Seite schreibt `npm run easy-language:evaluate`. Bitte nicht von Hand ändern. -->',
    ...INTRODUCTION,
    [...PARTS_TEXT, foreign.some(({ folder }) => folder === 'blind-9') ? LAST : NOT_YET].join('\n'),
    overview(parts.map(columnOf)),
    READING,
    ...(counting ? [`## Was zählt: ${counting.name}, zum ersten Mal gemessen`] : []),
    ...(counting ? counted(counting, first) : []),
    ...summedUp(first),
    ...before.flatMap((part) => countedBefore(part, first)),
    '## Fremde Hand, zum ersten Mal gemessen',
    'Diese Zahlen bleiben stehen: So gut war die Prüfung an Sätzen, die sie nicht kannte, bevor etwas geändert wurde.',
    overview(firstParts),
    ...pairs(firstParts),
    '## Fremde Hand heute',
    'Nach den Verbesserungen und mit den berichtigten Etiketten (unten). Diese Sätze kennt die Prüfung jetzt; die Zahlen sind darum zu gut.',
    ...pairs(now),
    '## Eigene Sätze',
    table(own.map(columnOf)),
    ...(aside ? [goalsOf(`Teil ${aside.name}`, figuresOf(aside.result))] : []),
    '## Berichtigte Etiketten',
    CORRECTED_LABELS.length > 0
      ? corrections()
      : 'Kein Etikett wurde nach der ersten Messung berichtigt.',
    'Die Sätze stehen in `scripts/easy-language/sentences`. Wie schnell die Prüfung ist und wie viel Speicher sie braucht, misst `npm run easy-language:bench` ([Leichte Sprache prüfen](leichte-sprache-pruefen.md)).',
  ].join('\n\n')
}

/** The first measurements since the last large change, as one: few cases a rule say little in each alone. */
function summedUp(first: FirstFigures): string[] {
  const parts = SUMMED.flatMap((folder) => first[folder] ?? [])
  const corrected = SUMMED.flatMap(
    (folder) => first[`${folder}, corrected labels`] ?? first[folder] ?? [],
  )
  const name = 'Fremde Hand 6 bis 9, zusammen'
  return [
    `## ${name}, jede zum ersten Mal gemessen`,
    SUMMED_TEXT,
    table([
      { name, figures: together(parts) },
      { name: 'mit berichtigten Etiketten', figures: together(corrected) },
    ]),
    goalsOf(`${name}, erste Messungen`, together(parts)),
    goalsOf(`${name}, erste Messungen mit berichtigten Etiketten`, together(corrected)),
  ]
}

/** A set that counted before. */
function countedBefore(part: Part, first: FirstFigures): string[] {
  return [`## Davor: ${part.name}, zum ersten Mal gemessen`, ...counted(part, first)]
}

/** The goals of a set at its first measurement, and what changed since. */
function counted({ folder, name, result }: Part, first: FirstFigures): string[] {
  const { corrected, improved } = AFTERWARDS[folder] ?? {}
  const onceCorrected = first[`${folder}, corrected labels`]
  return [
    goalsOf(`${name}, erste Messung`, first[folder]),
    ...(corrected && onceCorrected
      ? [corrected, goalsOf(`${name}, berichtigte Etiketten, gleiche Regeln`, onceCorrected)]
      : []),
    ...(improved ? [improved, goalsOf(`${name}, nach dem Ansehen`, figuresOf(result))] : []),
  ]
}

interface Column {
  name: string
  figures: Figures | undefined
}

function overview(columns: readonly Column[]): string {
  const rows = columns.flatMap(({ figures, name }) =>
    figures === undefined
      ? []
      : [
          `| ${name} | ${figures.sentences} | ${figures.cleanSentences} | ${decimal(figures.alarms)} |`,
        ],
  )
  return [
    '| Teil | Sätze | davon fehlerfrei | falsche Funde je 100 fehlerfreie Sätze |',
    '| --- | --: | --: | --: |',
    ...rows,
  ].join('\n')
}

const columnOf = ({ name, result }: Part): Column => ({ name, figures: figuresOf(result) })

/** Two parts in one table: more would not fit beside each other. */
function pairs(columns: readonly Column[]): string[] {
  const tables: string[] = []
  for (let at = 0; at < columns.length; at += 2) tables.push(table(columns.slice(at, at + 2)))
  return tables
}

function table(columns: readonly Column[]): string {
  const heads = columns.map(({ name }) => `${name}: Fälle | Genauigkeit | Trefferquote | Alarme`)
  const rows = rules.map(({ id, name }) => {
    const cells = columns.map(({ figures }) => cellsOf(figures?.byRule[id]))
    return `| ${id} \`${name}\` | ${cells.join(' | ')} |`
  })
  return [
    `| Regel | ${heads.join(' | ')} |`,
    `| --- | ${columns.map(() => '--: | --: | --: | --:').join(' | ')} |`,
    ...rows,
  ].join('\n')
}

const cellsOf = ({ alarms, cases, precision, recall }: RuleFigures = { cases: 0, alarms: 0 }) =>
  `${cases} | ${percent(precision)} | ${percent(recall)} | ${decimal(alarms)}`

/** Which goals these figures reach. */
function goalsOf(name: string, figures: Figures | undefined): string {
  if (!figures) return ''
  const { alarms, byRule } = figures
  const missed = rules.flatMap(({ id, name }) => {
    const { precision = 1, recall = 1 } = byRule[id] ?? {}
    const what = [
      precision < GOAL.precision ? `Genauigkeit ${percent(precision)}` : '',
      recall < GOAL.recall ? `Trefferquote ${percent(recall)}` : '',
    ].filter(Boolean)
    return what.length === 0 ? [] : [`- ${id} \`${name}\`: ${what.join(', ')}`]
  })
  const { precision = 0, recall = 0 } = byRule.LS02 ?? {}
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)
  return [
    `**${name}.** Jede Regel: Genauigkeit mindestens ${percent(GOAL.precision)}, Trefferquote mindestens ${percent(GOAL.recall)}. ${missed.length === 0 ? 'Alle Regeln erreichen das.' : `${rules.length - missed.length} von ${rules.length} Regeln erreichen das. Nicht erreicht:`}`,
    ...(missed.length === 0 ? [] : [missed.join('\n')]),
    `LS02, F1: ${decimal(f1)} (Ziel ${decimal(GOAL.statementF1)}): ${f1 >= GOAL.statementF1 ? 'erreicht' : 'nicht erreicht'}.`,
    `Falsche Funde je 100 fehlerfreie Sätze: ${decimal(alarms)} (Ziel unter ${GOAL.alarms}): ${alarms < GOAL.alarms ? 'erreicht' : 'nicht erreicht'}.`,
  ].join('\n\n')
}

function corrections(): string {
  const rows = CORRECTED_LABELS.map(
    ({ file, sentence, change, why }) => `| ${file} | ${sentence} | ${change} | ${why} |`,
  )
  return [
    `Nach der ersten Messung wurden ${CORRECTED_LABELS.length} Etiketten berichtigt, weil sie dem Regelwerk widersprachen:`,
    ['| Datei | Satz | Änderung | Grund |', '| --- | --- | --- | --- |', ...rows].join('\n'),
  ].join('\n\n')
}

const percent = (value: number | undefined) =>
  value === undefined ? '–' : `${Math.round(value * 100)} %`
const decimal = (value: number) =>
  value.toLocaleString('de-DE', { maximumFractionDigits: 2, minimumFractionDigits: 1 })
