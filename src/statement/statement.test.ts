import { describe, expect, it } from '@jest/globals'

import { composeStatement, fullStatusProblem, isReviewDue } from './composeStatement'
import { easyStatement } from './easyWords'
import { reviewReminder } from './reviewReminder'
import { coverageRows, gapCount, gapFacts, statusName, testRunSentences } from './standardWords'
import { statementJson } from './statementJson'
import type { Gap, Statement, StatementInput, TestRun } from './types'

const TODAY = '2026-11-28'
const gap: Gap = {
  origin: 'report',
  part: 'Die Karte hat keinen Text.',
  easyPart: ['Die Karte hat keinen Text.'],
  criterion: 'WCAG 1.1.1',
  reason: 'nonconformance',
  alternative: 'Die Liste der Orte.',
  plannedFor: '2027-03-31',
}
const run: TestRun = {
  on: '2026-11-27',
  version: '0.1.0',
  tool: 'axe-core 4.13.0',
  pages: 120,
  views: 4,
  violations: 0,
  isThisBuild: true,
}
const input: StatementInput = {
  scope: 'diese Website',
  status: 'full',
  method: 'self',
  methodNote: '',
  createdOn: '2026-01-10',
  reviewedOn: '2026-01-10',
  gaps: [],
  coverage: { documents: 4, easy: 2, checked: 1, signed: 0, pictures: 3, described: 3 },
  today: TODAY,
}
const compose = (more: Partial<StatementInput> = {}): Statement =>
  composeStatement({ ...input, ...more })

describe('the status', () => {
  it.each([
    ['full stays full while nothing is open', 'full', 0, 'vollständig vereinbar'],
    ['full is shown as partial while something is open', 'full', 1, 'teilweise vereinbar'],
    ['partial stays partial', 'partial', 0, 'teilweise vereinbar'],
    ['none stays none', 'none', 1, 'nicht vereinbar'],
  ] as const)('%s', (_title, status, open, name) => {
    const gaps = Array.from({ length: open }, () => gap)
    const made = compose({ status, gaps })
    expect(statusName(made)).toBe(name)
    expect(made.isLowered).toBe(status === 'full' && open > 0)
  })

  it.each([
    ['full', 0, undefined],
    ['partial', 3, undefined],
    ['full', 1, '„Vollständig vereinbar“ geht nicht: Noch ist ein Mangel offen.'],
    ['full', 2, '„Vollständig vereinbar“ geht nicht: Noch sind 2 Mängel offen.'],
  ] as const)(
    '%s with %d open gaps may be saved, or is refused with a sentence',
    (status, open, problem) => {
      expect(fullStatusProblem(status, open)).toBe(problem)
    },
  )
})

describe('the yearly review', () => {
  it.each([
    ['2025-11-29', false],
    ['2025-11-28', true],
    ['2020-02-29', true],
    ['', true],
    ['demnächst', true],
  ])('after %j is due: %s', (reviewedOn, isDue) => {
    expect(isReviewDue(reviewedOn, TODAY)).toBe(isDue)
    expect(reviewReminder(reviewedOn, TODAY) !== undefined).toBe(isDue)
  })

  it('is asked for with the day of the last one', () => {
    expect(reviewReminder('2025-01-10', TODAY)?.text).toContain('zuletzt am 10. Januar 2025')
    expect(reviewReminder('', TODAY)?.text).toContain('noch kein Tag')
  })
})

describe('the gaps', () => {
  const values = (one: Gap) => gapFacts(one, TODAY).map(({ label, value }) => `${label}: ${value}`)

  it('are counted', () => {
    expect(
      [0, 1, 2].map((count) => gapCount({ gaps: Array.from({ length: count }, () => gap) })),
    ).toEqual([
      'Zurzeit ist kein Mangel bekannt.',
      'Ein Mangel ist bekannt.',
      '2 Mängel sind bekannt.',
    ])
  })

  it('say rule, reason, what helps and until when', () => {
    expect(values(gap)).toEqual([
      'Regel: WCAG 1.1.1',
      'Grund: Das entspricht den Regeln noch nicht.',
      'So geht es heute: Die Liste der Orte.',
      'Behoben: geplant bis 31. März 2027',
    ])
  })

  it.each([
    [
      'a day that is over',
      { plannedFor: '2026-11-01' },
      'Behoben: war bis 1. November 2026 geplant und ist überfällig',
    ],
    ['words in place of a day', { plannedFor: 'fortlaufend' }, 'Behoben: fortlaufend'],
    ['no day', { plannedFor: '' }, 'Behoben: Ein Datum steht noch nicht fest.'],
    [
      'nothing that helps',
      { alternative: '' },
      'So geht es heute: Noch gibt es keinen Ersatz. Fragen Sie uns.',
    ],
    [
      'words to the reason',
      { note: 'Die Firma ist beauftragt.' },
      'Grund: Das entspricht den Regeln noch nicht. Die Firma ist beauftragt.',
    ],
    ['a page', { where: { label: 'Orte', path: '/kommunen' } }, 'Seite: Orte'],
  ])('with %s say so', (_title, more, fact) => {
    expect(values({ ...gap, ...more })).toContain(fact)
  })

  it('stand in the order of their days, those without one last', () => {
    const of = (part: string, plannedFor?: string): Gap => ({
      ...gap,
      part,
      plannedFor: plannedFor ?? '',
    })
    const { gaps } = compose({ gaps: [of('c'), of('b', '2027-05-01'), of('a', '2026-12-01')] })
    expect(gaps.map(({ part }) => part)).toEqual(['a', 'b', 'c'])
  })
})

describe('the last test run', () => {
  it.each([
    ['is unknown', undefined, /kein Ergebnis/],
    [
      'found nothing',
      run,
      /27\. November 2026 .* genau diese Fassung .*0\.1\.0.* 120 Seiten .* keinen Verstoß/,
    ],
    ['found something', { ...run, violations: 2 }, /2 Verstöße gefunden/],
    [
      'was of another build',
      { ...run, isThisBuild: false },
      /eine andere Fassung .* Seither wurde das Programm geändert/,
    ],
  ])('%s, and the statement says so', (_title, testRun, words) => {
    expect(testRunSentences(testRun).join(' ')).toMatch(words)
  })
})

describe('the coverage', () => {
  it('has no row where there is nothing to count', () => {
    const none = { documents: 0, easy: 0, checked: 0, signed: 0, pictures: 0, described: 0 }
    expect(coverageRows(none)).toEqual([])
    expect(coverageRows(input.coverage).map(({ part, whole }) => [part, whole])).toEqual([
      [2, 4],
      [1, 2],
      [0, 4],
      [3, 3],
    ])
  })
})

describe('the statement in easy words', () => {
  const states: [string, Partial<StatementInput>][] = [
    ['with nothing known', { status: 'full' }],
    [
      'with gaps, easy and hard',
      { gaps: [gap, { ...gap, easyPart: [] }, { ...gap, plannedFor: '' }] },
    ],
    [
      'with two hard gaps',
      {
        gaps: [
          { ...gap, easyPart: [] },
          { ...gap, easyPart: [] },
        ],
      },
    ],
    ['with status none', { status: 'none', method: 'thirdParty', reviewedOn: '' }],
    ['with a test run', { testRun: run }],
    ['with an older test run', { testRun: { ...run, isThisBuild: false, violations: 3 } }],
    ['without content', { coverage: { ...input.coverage, documents: 0, easy: 0 } }],
    ['with films', { coverage: { ...input.coverage, easy: 0, signed: 2 } }],
  ]
  const linesOf = (more: Partial<StatementInput>) =>
    easyStatement(compose(more)).flatMap(({ lines }) => lines)

  it.each(states)('%s has short sentences, one a line', (_title, more) => {
    for (const line of linesOf(more)) {
      expect(line.split(' ').length).toBeLessThanOrEqual(12)
      expect(line).toMatch(/^[^.]*(\d\. [^.]*)*\.$/)
    }
  })

  it('names gaps, their days, and how many stand only in hard words', () => {
    const lines = linesOf({ gaps: [gap, { ...gap, easyPart: [] }] })
    expect(lines).toEqual(
      expect.arrayContaining([
        'Manches klappt noch nicht.',
        'Die Karte hat keinen Text.',
        'Das soll bis zum 31. März 2027 klappen.',
        '1 Punkt steht nur in schwerer Sprache da.',
        '2 davon gibt es auch in Leichter Sprache.',
      ]),
    )
  })
})

describe('the statement for machines', () => {
  it('names all parts of the model, never a better status than the page, and what is unknown as null', () => {
    const json = statementJson(compose({ gaps: [{ ...gap, alternative: '' }], createdOn: '' }), {
      url: 'https://kreis.example/barrierefreiheit',
      publisher: 'Amt',
      feedback: { url: 'https://kreis.example/barriere-melden', mail: 'post@kreis.example' },
      enforcement: { name: 'Ombudsstelle', lines: [] },
    })
    expect(JSON.parse(JSON.stringify(json))).toMatchObject({
      status: 'partial',
      gaps: [
        { part: gap.part, criterion: 'WCAG 1.1.1', alternative: null, note: null, page: null },
      ],
      lastTestRun: null,
      createdOn: null,
      reviewedOn: '2026-01-10',
      coverage: { documents: 4, easy: 2 },
      enforcement: { name: 'Ombudsstelle' },
    })
  })
})
