import { rules } from '../../src/easyLanguage/rules'
import type { Result, Score } from './score'

/** What the project asks of the part kept aside. */
const GOAL = { precision: 0.9, recall: 0.8, statementF1: 0.8, alarms: 5 }
const NOTHING: Score = { hits: 0, falseAlarms: 0, misses: 0 }

/** The page docs/easy-language-evaluation.md, in German. */
export function evaluationPage(development: Result, keptAside: Result): string {
  return [
    '# Wie gut die Prüfung der Leichten Sprache ist',
    '<!-- Diese Seite schreibt `npm run easy-language:evaluate`. Bitte nicht von Hand ändern. -->',
    'Gemessen an eigenen Sätzen aus der Verwaltung. Zu jedem Satz steht fest, welche Regel er bricht. Die Sätze wurden vor den Regeln geschrieben, nach dem [Regelwerk](leichte-sprache-regeln.md). An der *Entwicklung* wurden die Regeln verbessert. Am Teil *Beiseite* wurde nichts verbessert.',
    '**Was diese Zahlen nicht sagen.** Sätze und Regeln hat dieselbe Hand geschrieben, also sind die Zahlen zu gut. Das gilt am meisten für die Regeln mit Wortlisten (LS13, LS18, LS23): Die Listen sind nicht blind für die Sätze entstanden. Wie gut die Prüfung an Texten anderer Redaktionen ist, muss sich dort zeigen. Bei 2 bis 6 Fällen je Regel bedeutet ein Fehler mehr oder weniger schon 20 Prozentpunkte.',
    overview(development, keptAside),
    '**Genauigkeit:** Von den Funden einer Regel sind so viele richtig. **Trefferquote:** Von den Fehlern findet die Regel so viele. Ein Strich heißt: In diesem Teil gibt es keinen solchen Fall.',
    table(development, keptAside),
    goals(keptAside),
    'Die Sätze stehen in `scripts/easy-language/sentences`. Sie sind erfunden.',
  ].join('\n\n')
}

function overview(development: Result, keptAside: Result): string {
  const row = (name: string, { sentences, cleanSentences, alarmsOnClean }: Result) =>
    `| ${name} | ${sentences} | ${cleanSentences} | ${decimal(perHundred(alarmsOnClean, cleanSentences))} |`
  return [
    '| Teil | Sätze | davon fehlerfrei | falsche Funde je 100 fehlerfreie Sätze |',
    '| --- | --: | --: | --: |',
    row('Entwicklung', development),
    row('Beiseite', keptAside),
  ].join('\n')
}

function table(development: Result, keptAside: Result): string {
  const rows = rules.map(({ id, name }) => {
    const one = development.rules.get(id) ?? NOTHING
    const other = keptAside.rules.get(id) ?? NOTHING
    return `| ${id} \`${name}\` | ${cells(one)} | ${cells(other)} |`
  })
  return [
    '| Regel | Entwicklung: Fälle | Genauigkeit | Trefferquote | Beiseite: Fälle | Genauigkeit | Trefferquote |',
    '| --- | --: | --: | --: | --: | --: | --: |',
    ...rows,
  ].join('\n')
}

const cells = (score: Score) =>
  `${score.hits + score.misses} | ${percent(precision(score))} | ${percent(recall(score))}`

function goals({ rules: scores, alarmsOnClean, cleanSentences }: Result): string {
  const missed = rules.flatMap(({ id, name }) => {
    const score = scores.get(id) ?? NOTHING
    const isPrecise = (precision(score) ?? 1) >= GOAL.precision
    const isComplete = (recall(score) ?? 1) >= GOAL.recall
    if (isPrecise && isComplete) return []
    const what = [isPrecise ? '' : 'Genauigkeit', isComplete ? '' : 'Trefferquote'].filter(Boolean)
    return [`- ${id} \`${name}\`: ${what.join(' und ')} unter dem Ziel`]
  })
  const statement = scores.get('LS02') ?? NOTHING
  const f1 = harmonic(precision(statement) ?? 0, recall(statement) ?? 0)
  const alarms = perHundred(alarmsOnClean, cleanSentences)
  return [
    `## Ziele im Teil Beiseite`,
    `Jede Regel: Genauigkeit mindestens ${percent(GOAL.precision)}, Trefferquote mindestens ${percent(GOAL.recall)}. ${missed.length === 0 ? 'Alle Regeln erreichen das.' : 'Nicht erreicht:'}`,
    ...(missed.length === 0 ? [] : [missed.join('\n')]),
    `- LS02, F1: ${decimal(f1)} (Ziel ${decimal(GOAL.statementF1)}): ${f1 >= GOAL.statementF1 ? 'erreicht' : 'nicht erreicht'}`,
    `- Falsche Funde je 100 fehlerfreie Sätze: ${decimal(alarms)} (Ziel unter ${GOAL.alarms}): ${alarms < GOAL.alarms ? 'erreicht' : 'nicht erreicht'}`,
  ].join('\n\n')
}

const precision = ({ hits, falseAlarms }: Score) => share(hits, hits + falseAlarms)
const recall = ({ hits, misses }: Score) => share(hits, hits + misses)
const share = (part: number, whole: number) => (whole === 0 ? undefined : part / whole)
const perHundred = (part: number, whole: number) => (whole === 0 ? 0 : (100 * part) / whole)
const harmonic = (a: number, b: number) => (a + b === 0 ? 0 : (2 * a * b) / (a + b))
const percent = (value: number | undefined) =>
  value === undefined ? '–' : `${Math.round(value * 100)} %`
const decimal = (value: number) =>
  value.toLocaleString('de-DE', { maximumFractionDigits: 2, minimumFractionDigits: 1 })
