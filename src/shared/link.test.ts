import { describe, expect, it } from '@jest/globals'

import { linkProblem } from './link'

describe('linkProblem', () => {
  it.each([
    'https://example.org/a?b=c',
    'http://example.org',
    'mailto:a@b.de',
    'tel:+492421',
    '/kommunen/dueren',
    '#oben',
  ])('accepts %j', (href) => {
    expect(linkProblem(href)).toBeUndefined()
  })

  it.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    'java\tscript:alert(1)',
    ' javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    '//evil.example',
    '/\\evil.example'.replace('/', '\\'),
    'example.org',
    '',
  ])('refuses %j with a sentence that says what is allowed', (href) => {
    expect(linkProblem(href)).toMatch(/Link/)
  })
})
