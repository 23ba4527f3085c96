import { rules } from '../../src/easyLanguage/rules'
import { figuresOf } from './figures'
import type { Figures, RuleFigures } from './figures'
import type { FirstFigures } from './firstFigures'
import { CORRECTED_LABELS } from './sentences/correctedLabels'
import type { Result } from './score'

/** A folder of labelled sentences and what the checker made of it. */
export interface Part {
  name: string
  folder: string
  /** Mistakes may be looked at. */
  isForTuning: boolean
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
  const firstParts = foreign.map(({ folder, name }) => ({ name, figures: first[folder] }))
  return [
    '# Wie gut die Prüfung der Leichten Sprache ist',
    '<!-- Diese Seite schreibt `npm run easy-language:evaluate`. Bitte nicht von Hand ändern. -->',
    'Gemessen an erfundenen Sätzen aus der Verwaltung. Zu jedem Satz steht fest, welche Regel er bricht.',
    '- **Entwicklung** und **Beiseite**: Sätze und Regeln hat dieselbe Hand geschrieben, nach dem [Regelwerk](leichte-sprache-regeln.md), vor den Regeln. An der Entwicklung wurden die Regeln verbessert, am Teil Beiseite nicht. Die Zahlen sind trotzdem zu gut: Die Wortlisten (LS13, LS18, LS23) sind nicht blind für die Sätze entstanden.',
    '- **Fremde Hand 1** und **2**: Diese Sätze hat jemand anderes geschrieben, nur nach dem Regelwerk, ohne die Regeln zu kennen. Beide wurden zuerst gemessen, dann erst etwas geändert. Danach wurden die Fehler von Fremde Hand 1 angesehen und Regeln allgemein verbessert. Die Fehler von Fremde Hand 2 hat niemand angesehen, nur die Zahlen: **Fremde Hand 2 zählt.** Diese Zahlen wurden während der Arbeit mehrmals gelesen; ganz blind ist also nur die erste Messung.',
    overview(parts.map(({ name, result }) => ({ name, figures: figuresOf(result) }))),
    '**Genauigkeit:** Von den Funden einer Regel sind so viele richtig. **Trefferquote:** Von den Fehlern findet die Regel so viele. **Alarme:** falsche Funde je 100 fehlerfreie Sätze. Ein Strich heißt: In diesem Teil gibt es keinen solchen Fall oder Fund. Bei wenigen Fällen bedeutet ein Fehler mehr oder weniger schon 20 Prozentpunkte.',
    ...(foreign.length > 0 ? ['## Fremde Hand', tableOf(foreign), goalsOf(foreign)] : []),
    ...(foreign.length > 0
      ? [
          '## Fremde Hand, zum ersten Mal gemessen',
          'Diese Zahlen bleiben stehen: So gut war die Prüfung an Sätzen, die sie nicht kannte, bevor etwas geändert wurde.',
          overview(firstParts),
          table(firstParts),
        ]
      : []),
    '## Eigene Sätze',
    tableOf(own),
    goalsOf(own),
    '## Berichtigte Etiketten',
    CORRECTED_LABELS.length > 0
      ? corrections()
      : 'Kein Etikett wurde nach der ersten Messung berichtigt.',
    'Die Sätze stehen in `scripts/easy-language/sentences`. Wie schnell die Prüfung ist und wie viel Speicher sie braucht, misst `npm run easy-language:bench` ([Leichte Sprache prüfen](leichte-sprache-pruefen.md)).',
  ].join('\n\n')
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

const tableOf = (parts: readonly Part[]): string =>
  table(parts.map(({ name, result }) => ({ name, figures: figuresOf(result) })))

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

/** The goals hold for the part that nobody looks at. */
function goalsOf(parts: readonly Part[]): string {
  const part = parts.find(({ isForTuning }) => !isForTuning)
  if (!part) return ''
  const { alarms, byRule } = figuresOf(part.result)
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
    `**Ziele im Teil ${part.name}.** Jede Regel: Genauigkeit mindestens ${percent(GOAL.precision)}, Trefferquote mindestens ${percent(GOAL.recall)}. ${missed.length === 0 ? 'Alle Regeln erreichen das.' : `${rules.length - missed.length} von ${rules.length} Regeln erreichen das. Nicht erreicht:`}`,
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
