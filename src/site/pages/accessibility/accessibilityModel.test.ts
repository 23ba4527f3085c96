import { describe, expect, it } from '@jest/globals'
import {
  buildAccessibilityStatement,
  buildEasyVariant,
  buildNews,
  buildPicture,
  buildVideo,
} from '../../../../tests/builders'
import { fakeContentSource } from '../../../../tests/fakes/fakeContentSource'
import type { AccessibilityStatement } from '../../../content/site'
import { coverage, itemFacts, plannedLabel, shownStatus, statementJson } from './accessibilityModel'

type Status = AccessibilityStatement['status']

const item: AccessibilityStatement['items'][number] = {
  part: 'Alte PDF-Dateien',
  criterion: 'EN 301 549, 10.1.3.1',
  reason: 'nonconformance',
  alternative: 'Der Inhalt steht als Webseite bereit.',
  plannedFor: '2027-03-31',
}

describe('the status of the statement', () => {
  it.each<[string, Status, number, Status]>([
    ['full stays full while nothing is open', 'full', 0, 'full'],
    ['full is shown as partial while something is open', 'full', 1, 'partial'],
    ['partial stays partial', 'partial', 0, 'partial'],
    ['none stays none', 'none', 1, 'none'],
  ])('%s', (_, status, open, shown) => {
    const items = Array.from({ length: open }, () => item)
    expect(shownStatus(buildAccessibilityStatement({ status, items }))).toBe(shown)
  })
})

describe('an open item', () => {
  it('says rule, reason, alternative and day', () => {
    const values = itemFacts(item).map(({ value }) => value)
    expect(values).toHaveLength(4)
    expect(values[3]).toBe('geplant bis 31. März 2027')
  })

  it('says that no day is fixed', () => {
    expect(itemFacts({ ...item, plannedFor: undefined }).at(-1)?.value).toContain('noch nicht fest')
  })

  it('leaves words that are no date as they are', () => {
    expect(plannedLabel('fortlaufend')).toBe('fortlaufend')
  })
})

describe('the coverage', () => {
  const checked = buildNews({ slug: 'a', signVideo: buildVideo({ isSignLanguage: true }) })
  const unchecked = buildNews({ slug: 'b', signVideo: buildVideo({ isSignLanguage: false }) })
  const content = fakeContentSource({
    news: [checked, unchecked, buildNews(), buildNews()],
    easyTexts: [
      buildEasyVariant(checked, {
        check: { state: 'checked', by: ['A', 'B'], others: 0, on: '2026-01-01' },
      }),
      buildEasyVariant(unchecked),
    ],
    pictures: [
      buildPicture(),
      buildPicture({ alt: '', decorative: true }),
      buildPicture({ alt: '' }),
    ],
  })

  it('is counted from what is published', () => {
    expect(coverage(content).map(({ label, valueLabel }) => `${label}: ${valueLabel}`)).toEqual([
      'Meldungen in Leichter Sprache: 2 von 4',
      'davon von Menschen geprüft: 1 von 2',
      'Bilder mit Beschreibung: 2 von 3',
      'Meldungen in Gebärdensprache: 1 von 4',
    ])
  })

  it('shows nothing where there is nothing to count', () => {
    expect(coverage(fakeContentSource())).toEqual([])
  })
})

describe('the statement for machines', () => {
  it('names all parts of the model and never a better status than the page', () => {
    const accessibilityStatement = buildAccessibilityStatement({ status: 'full', items: [item] })
    const json = statementJson(
      fakeContentSource({ accessibilityStatement }),
      'https://kreis.example',
    )
    expect(json).toMatchObject({
      url: 'https://kreis.example/barrierefreiheit',
      status: 'partial',
      items: [item],
      method: 'self',
      feedback: { url: 'https://kreis.example/barriere-melden', mail: 'post@kreis.example' },
      enforcement: { name: 'Ombudsstelle' },
    })
    expect(json.feedback).not.toHaveProperty('phone')
    expect(JSON.parse(JSON.stringify(json))).toMatchObject({ reviewedOn: '2026-01-10' })
  })
})
