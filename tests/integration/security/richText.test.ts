import { describe, expect, it } from '@jest/globals'
import { load } from 'cheerio'
import fc from 'fast-check'
import { createElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

import { toBlocks } from '../../../src/cms/richText/toBlocks'
import type { BodyLookups } from '../../../src/cms/richText/toBlocks'
import { ArticleBody } from '../../../src/site/components/ArticleBody'

/** All that a body may become. */
const TAGS = new Set(
  [
    'div p h2 h3 h4 ul ol li a br em strong b figure blockquote figcaption svg circle use path g rect',
    'table caption thead tbody tr th td aside section span small title desc dl dt dd',
  ].flatMap((line) => line.split(' ')),
)
const SCHEMES = /^(https?:|mailto:|tel:|\/(?![/\\])|#)/
const DEEPEST = 20

const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</p></div></body></html><script>alert(1)</script>',
  '<svg/onload=alert(1)>',
  ']]><!--',
  '&lt;script&gt;',
  '\u202e\u0000\ufeff',
]
const TARGETS = [
  'javascript:alert(1)',
  'JaVaScRiPt:alert(1)',
  'java\tscript:alert(1)',
  ' javascript:alert(1)',
  'java\nscript:alert(1)',
  '\u0001javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  'vbscript:msgbox(1)',
  'file:///etc/passwd',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  'blob:https://evil.example/1',
  'https://gut.example/',
  'mailto:a@b.de',
  '/seite',
  '#anker',
  'seite',
]

const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string(), fc.string({ unit: 'binary' }))
/** Anything that JSON can say, where a text or a list is expected. */
const odd = fc.jsonValue({ maxDepth: 2 })
const target = fc.oneof(fc.constantFrom(...TARGETS), text, odd)

/** Trees of nodes that exist, nodes that do not, and things that are none. */
const { body } = fc.letrec((tie) => {
  const children = fc.oneof(
    { weight: 5, arbitrary: fc.array(tie('node'), { maxLength: 4 }) },
    { weight: 1, arbitrary: odd },
  )
  const format = fc.oneof(fc.nat({ max: 2047 }), odd)
  return {
    body: fc.oneof(fc.record({ root: fc.record({ children }) }), odd),
    node: fc.oneof(
      { depthSize: 'medium' },
      fc.record({ type: fc.constant('text'), text: fc.oneof(text, odd), format, style: text }),
      fc.record({
        type: fc.constantFrom(
          ...'paragraph heading list listitem quote iframe script html table upload tab'.split(' '),
        ),
        tag: fc.constantFrom('h1', 'h2', 'h6', 'script', 'svg', 'iframe'),
        listType: fc.constantFrom('number', 'bullet', 'check', 'x'),
        children,
        style: text,
      }),
      fc.record({
        type: fc.constantFrom('link', 'autolink'),
        fields: fc.oneof(
          fc.record({ url: target, linkType: fc.constantFrom('custom', 'x'), newTab: odd }),
          fc.record({ linkType: fc.constant('internal'), doc: odd }),
          odd,
        ),
        children,
      }),
      fc.record({
        type: fc.constant('block'),
        fields: fc.oneof(
          fc.record({
            blockType: fc.constantFrom(
              ...'quote table notice foreign picture download film html x'.split(' '),
            ),
            text: fc.oneof(text, tie('body')),
            source: text,
            href: target,
            title: text,
            caption: text,
            cells: fc.oneof(text, fc.constantFrom('a|b\n<b>|</td>', '||\n|')),
            note: text,
            language: fc.oneof(text, fc.constant('en')),
            picture: odd,
            document: odd,
            film: odd,
          }),
          odd,
        ),
      }),
      odd,
    ),
  }
})

const lookups: BodyLookups = {
  picture: () => undefined,
  download: () => undefined,
  film: () => undefined,
  documentPath: () => undefined,
}
const pageOf = (value: unknown): string =>
  renderToStaticMarkup(createElement(ArticleBody, { blocks: toBlocks(value, lookups) }))

/** What in a piece of a page could do anything but be read. */
function faultsIn(html: string): string[] {
  const $ = load(html, null, false)
  return $('*')
    .toArray()
    .flatMap((element) => {
      const attribs: Record<string, string> = $(element).attr() ?? {}
      const tagName = ($(element).prop('tagName') ?? '').toLowerCase()
      const faults = TAGS.has(tagName) ? [] : [`<${tagName}>`]
      if ($(element).parents('a').length > 0 && tagName === 'a') faults.push('link in a link')
      if ($(element).parents('ul,ol').length > DEEPEST) faults.push('too deep')
      for (const [name, value] of Object.entries(attribs)) {
        if (/^on|^style$|^srcdoc$|^formaction$/.test(name)) faults.push(`${tagName} ${name}`)
        if (/^(href|src|cite|xlink:href)$/.test(name) && !SCHEMES.test(value))
          faults.push(`${tagName} ${name}=${value}`)
      }
      return faults
    })
}

/** A node inside a node inside a node. */
function nested(type: 'list' | 'link', levels: number): unknown {
  let node: object = { type: 'text', text: 'innen' }
  for (let at = 0; at < levels; at += 1)
    node =
      type === 'link'
        ? { type, fields: { url: `https://a.example/${at}` }, children: [node] }
        : {
            type,
            children: [
              { type: 'listitem', children: [{ type: 'text', text: 'x' }] },
              { type: 'listitem', children: [node] },
            ],
          }
  return {
    root: { children: type === 'list' ? [node] : [{ type: 'paragraph', children: [node] }] },
  }
}

describe('rich text on its way to a page', () => {
  it('B1 becomes only harmless markup, whatever a client has sent', () => {
    fc.assert(
      fc.property(body, (value) => {
        expect(faultsIn(pageOf(value))).toEqual([])
      }),
      { numRuns: 3_000 },
    )
  }, 120_000)

  it.each(TARGETS)(
    'B1 the target %j stays a target only if it is safe, in links and quotes',
    (url) => {
      const words = [{ type: 'text', text: 'Wort' }]
      const html = pageOf({
        root: {
          children: [
            { type: 'paragraph', children: [{ type: 'link', fields: { url }, children: words }] },
            { type: 'block', fields: { blockType: 'quote', text: 'T', source: 'S', href: url } },
          ],
        },
      })
      expect(faultsIn(html)).toEqual([])
      expect(html).toContain('Wort')
      expect(html.includes('href=')).toBe(/^(https:|mailto:|\/seite|#)/.test(url))
    },
  )

  it.each([
    ['list', 10_000],
    ['link', 10_000],
  ] as const)('B1 a %s nested %d times is cut, and breaks nothing', (type, levels) => {
    expect(faultsIn(pageOf(nested(type, levels)))).toEqual([])
  })

  it('B1 words between are not lost: a real body comes through whole', () => {
    const html = pageOf({
      root: {
        children: [
          { type: 'heading', tag: 'h2', children: [{ type: 'text', text: 'Titel <b>' }] },
          ...(nested('list', 5) as { root: { children: object[] } }).root.children,
        ],
      },
    })
    expect(html).toContain('<h2 id="titel-b">Titel &lt;b&gt;</h2>')
    expect(html.match(/<ul/g)).toHaveLength(5)
  })
})
