import { germanDay } from '../shared/germanDay'
import { dateOf } from './composeStatement'
import type { Coverage, Gap, Statement, TestRun } from './types'

/** A part of the statement in easy words: one sentence a line. */
export interface EasyPart {
  id: string
  heading: string
  /** Key of the house set of pictograms. */
  pictogram: string
  lines: string[]
}

/** The essentials of the statement in easy words (BITV 2.0 § 4). */
export function easyStatement(statement: Statement): EasyPart[] {
  const { coverage, gaps, testRun } = statement
  return [
    {
      id: 'stand',
      heading: 'Wie gut ist die Seite?',
      pictogram: 'gut',
      lines: STATUS_LINES[statement.status],
    },
    ...(gaps.length === 0
      ? []
      : [
          {
            id: 'maengel',
            heading: 'Was klappt noch nicht?',
            pictogram: 'barriere',
            lines: gapLines(gaps),
          },
        ]),
    ...coveragePart(coverage),
    {
      id: 'verfahren',
      heading: 'Wie haben wir geprüft?',
      pictogram: 'computer',
      lines: [
        statement.method === 'self'
          ? 'Wir haben selbst geprüft.'
          : 'Andere haben die Seite geprüft.',
        ...testLines(testRun),
        ...(statement.reviewedOn === ''
          ? []
          : [`Wir haben zuletzt am ${germanDay(statement.reviewedOn)} nachgesehen.`]),
      ],
    },
  ]
}

const STATUS_LINES: Record<Statement['status'], string[]> = {
  full: ['Alles klappt.', 'Wir kennen keine Hindernisse.'],
  partial: ['Vieles klappt schon.', 'Manches klappt noch nicht.'],
  none: ['Vieles klappt noch nicht.', 'Wir arbeiten daran.'],
}

function gapLines(gaps: readonly Gap[]): string[] {
  const hard = gaps.filter(({ easyPart }) => easyPart.length === 0).length
  return [
    ...gaps.flatMap((gap) => [...gap.easyPart, ...planLine(gap)]),
    ...(hard === 0
      ? []
      : hard === 1
        ? ['1 Punkt steht nur in schwerer Sprache da.']
        : [`${hard} Punkte stehen nur in schwerer Sprache da.`]),
  ]
}

function planLine(gap: Gap): string[] {
  const date = dateOf(gap)
  return date === undefined || gap.easyPart.length === 0
    ? []
    : [`Das soll bis zum ${germanDay(date)} klappen.`]
}

function coveragePart({ documents, easy, signed }: Coverage): EasyPart[] {
  if (documents === 0) return []
  return [
    {
      id: 'abdeckung',
      heading: 'Wie viel gibt es in Leichter Sprache?',
      pictogram: 'leichte-sprache',
      lines: [
        `Hier gibt es ${documents} ${documents === 1 ? 'Text' : 'Texte'}.`,
        easy === 0
          ? 'Noch kein Text ist in Leichter Sprache.'
          : `${easy} davon gibt es auch in Leichter Sprache.`,
        signed === 0
          ? 'Es gibt noch keine Filme in Gebärden-Sprache.'
          : `${signed} davon gibt es auch in Gebärden-Sprache.`,
      ],
    },
  ]
}

function testLines(run: TestRun | undefined): string[] {
  if (run === undefined)
    return [
      'Ein Computer-Programm kann beim Prüfen helfen.',
      'Davon haben wir hier noch kein Ergebnis.',
    ]
  const { isThisBuild, on, violations } = run
  return [
    'Ein Computer-Programm hat geholfen.',
    `Das war am ${germanDay(on)}.`,
    violations === 0
      ? 'Das Programm hat keine Fehler gefunden.'
      : `Das Programm hat ${violations} Fehler gefunden.`,
    ...(isThisBuild ? [] : ['Danach haben wir die Seite geändert.']),
    'Das Programm findet nicht alle Hindernisse.',
  ]
}
