import { describe, expect, it } from '@jest/globals'
import { load } from 'cheerio'
import { renderToStaticMarkup } from 'react-dom/server'
import { BarList } from './BarList'
import type { Bar } from './BarList'

const bar = (overrides: Partial<Bar>): Bar => ({
  label: 'Düren',
  value: 50,
  valueLabel: '50 %',
  ...overrides,
})
const render = (bars: Bar[], max = 100) =>
  load(renderToStaticMarkup(<BarList caption="Anteile" bars={bars} max={max} />))

describe('bars', () => {
  it.each([
    ['half of the largest value', 50, 100, '50%'],
    ['one place after the point', 1, 3, '33.3%'],
    ['no more than the full width', 120, 100, '100%'],
    ['nothing below zero', -5, 100, '0%'],
    ['nothing of nothing', 5, 0, '0%'],
  ])('are as long as %s', (_, value, max, width) => {
    expect(render([bar({ value })], max)('rect').attr('width')).toBe(width)
  })

  it('say name and value in words, and mark the chosen one', () => {
    const $ = render([bar({}), bar({ label: 'Titz', chosen: true, href: '/kommunen/titz' })])
    expect($('li').first().text()).toBe('Düren50 %')
    expect($('li.chosen a').attr('href')).toBe('/kommunen/titz')
    expect($('svg').attr('aria-hidden')).toBe('true')
  })

  it('are named by their caption', () => {
    const $ = render([bar({})])
    expect($(`#${$('figure').attr('aria-labelledby')}`).text()).toBe('Anteile')
  })
})
