import { describe, expect, it } from '@jest/globals'
import { renderToStaticMarkup } from 'react-dom/server'

import { BreakableText } from './BreakableText'

const POINT = '<span aria-hidden="true">·</span><wbr/>'

describe('a text of easy language', () => {
  it.each([
    [
      'may break behind a Mediopunkt, which is not spoken',
      'Der Gemeinde·rat',
      `Der Gemeinde${POINT}rat`,
    ],
    [
      'may break at each of them',
      'Gleich·stellungs·stelle',
      `Gleich${POINT}stellungs${POINT}stelle`,
    ],
    ['leaves a point between words alone', 'Telefon · E-Mail', 'Telefon · E-Mail'],
    ['leaves hyphens to the browser', 'Gemeinde-Rat', 'Gemeinde-Rat'],
  ])('%s', (_title, text, html) => {
    expect(renderToStaticMarkup(<BreakableText text={text} />)).toBe(html)
  })
})
