import { describe, expect, it } from '@jest/globals'
import { load } from 'cheerio'
import { renderToStaticMarkup } from 'react-dom/server'
import type { EasySection } from '../../content/easyText'
import { buildEasyLine, buildEasySection } from '../../../tests/builders'
import { EasySections } from './EasySections'

const render = (...sections: EasySection[]) =>
  load(renderToStaticMarkup(<EasySections sections={sections} />))

describe('a text in Leichte Sprache', () => {
  it('gives every sentence a paragraph and an address of its own', () => {
    const lines = [
      buildEasyLine('Das ist eins.'),
      [{ text: 'Das ist ' }, { text: 'zwei', bold: true }],
    ]
    const $ = render(buildEasySection({ id: 'wo', lines, words: [] }))
    const sentences = $('p[data-ls-sentence]')
    expect(sentences.map((_, p) => $(p).text()).get()).toEqual(['Das ist eins.', 'Das ist zwei'])
    expect(sentences.map((_, p) => $(p).attr('data-ls-sentence')).get()).toEqual(['wo-1', 'wo-2'])
    expect($('b').text()).toBe('zwei')
  })

  it('explains hard words in a box', () => {
    const words = [{ word: 'Fach-Tag', lines: [buildEasyLine('Viele Menschen treffen sich.')] }]
    const $ = render(buildEasySection({ words }))
    expect($('.word-box dt').text().trim()).toBe('Fach-Tag')
    expect($('.word-box dd').text()).toContain('Viele Menschen treffen sich.')
  })

  it('never runs phone and address into the text', () => {
    const $ = render(
      buildEasySection({
        details: [
          { kind: 'phone', label: 'Telefon', number: '02421 22 0' },
          { kind: 'mail', label: 'E-Mail', address: 'post@kreis.example' },
          { kind: 'address', lines: ['Musterweg 1', '52351 Düren'] },
          { kind: 'link', label: 'Mehr lesen', href: '/leichte-sprache' },
        ],
      }),
    )
    expect($('ul.easy-details li')).toHaveLength(4)
    expect($('a[href="tel:+492421220"]').text()).toBe('02421\u00a022\u00a00')
    expect($('address span')).toHaveLength(2)
    expect($('p a')).toHaveLength(0)
  })

  it('stands without picture, heading and words', () => {
    const $ = render(
      buildEasySection({ heading: undefined, image: undefined, words: [], details: [] }),
    )
    expect($('h2, img, dl')).toHaveLength(0)
    expect($('.without-image')).toHaveLength(1)
  })
})
