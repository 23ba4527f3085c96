import { describe, expect, it } from '@jest/globals'

import { checkEasyText } from '../check'
import { parseMarkdown } from './markdown'
import { countLine, findingLines, placeFindings } from './report'

const text =
  '# Titel\n\nDer neue Bus fährt heute und auch morgen leider gar nicht in die große Stadt.\n'

describe('a report', () => {
  const parsed = parseMarkdown(text)
  const findings = placeFindings('text.md', text, parsed, checkEasyText(parsed.document))
  const [found] = findings.filter(({ rule }) => rule === 'LS01')

  it('names file, line, column, level, rule and what to do', () => {
    expect(found).toMatchObject({ row: 3, column: 1 })
    expect(found && findingLines(found)).toMatch(
      /^text\.md:3:1 {2}sperrt {2}LS01 {2}.*Der Satz hat 15 Wörter/,
    )
  })

  it('counts by level', () => {
    expect(countLine(found ? [found] : [])).toBe('1 Fund sperrt, 0 warnen, 0 Hinweise')
  })
})
