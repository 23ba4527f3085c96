import { describe, expect, it } from '@jest/globals'
import { buildEasyVariant, buildNews, buildPicture, buildVideo } from '../../../../tests/builders'
import { fakeContentSource } from '../../../../tests/fakes/fakeContentSource'
import { countCoverage, coverageBars, statementAsJson } from './accessibilityModel'

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
    expect(
      coverageBars(countCoverage(content)).map(
        ({ label, valueLabel }) => `${label}: ${valueLabel}`,
      ),
    ).toEqual([
      'In Leichter Sprache: 2 von 4',
      'davon geprüft: 1 von 2',
      'In Gebärden\u00adsprache: 1 von 4',
      'Bilder mit Text: 2 von 3',
    ])
  })

  it('shows nothing where there is nothing to count', () => {
    expect(coverageBars(countCoverage(fakeContentSource()))).toEqual([])
  })
})

describe('the statement for machines', () => {
  it('has the addresses of the site and of whom to turn to', () => {
    const json = statementAsJson({
      content: fakeContentSource(),
      siteUrl: 'https://kreis.example',
      today: '2026-06-01',
    })
    expect(json).toMatchObject({
      url: 'https://kreis.example/barrierefreiheit',
      feedback: { url: 'https://kreis.example/barriere-melden', mail: 'post@kreis.example' },
      enforcement: { name: 'Ombudsstelle' },
    })
    expect(json.feedback).not.toHaveProperty('phone')
  })
})
