import { describe, expect, it } from '@jest/globals'
import { load } from 'cheerio'
import { renderToStaticMarkup } from 'react-dom/server'
import { VariantSwitch } from './VariantSwitch'
import type { VariantSwitchProps } from './VariantSwitch'

function choices(props: VariantSwitchProps) {
  const $ = load(renderToStaticMarkup(<VariantSwitch {...props} />))
  return $('a')
    .map((_, link) => ({
      text: $(link).text(),
      href: $(link).attr('href'),
      isCurrent: $(link).attr('aria-current') === 'page',
      isMissing: $(link).hasClass('missing'),
    }))
    .get()
}

const [standardPath, easyPath] = ['/aktuelles/fest', '/leichte-sprache/aktuelles/fest']

describe('the switch between variants', () => {
  it('shows the standard text as current and leads to the easy one', () => {
    const [standard, easy] = choices({ variant: 'standard', standardPath, easyPath })
    expect(standard).toMatchObject({ href: standardPath, isCurrent: true })
    expect(easy).toMatchObject({ href: easyPath, isCurrent: false, isMissing: false })
  })

  it('speaks easy words on the easy page', () => {
    const [standard, easy, sign] = choices({ variant: 'easy', standardPath, easyPath })
    expect(standard).toMatchObject({ text: 'Schwerer Text', href: standardPath, isCurrent: false })
    expect(easy).toMatchObject({ href: easyPath, isCurrent: true })
    expect(sign?.text).toBe('Gebärden-SpracheGibt es noch nicht. Hier fragen.')
  })

  it.each([
    ['the start in Leichte Sprache', undefined, '/leichte-sprache'],
    ['the nearest easy page', '/leichte-sprache/aktuelles', '/leichte-sprache/aktuelles'],
  ])('says that the easy text is missing and leads to %s', (_, easyMissingNearest, href) => {
    const [, easy] = choices({ variant: 'standard', standardPath, easyMissingNearest })
    expect(easy).toMatchObject({ href, isMissing: true })
    expect(easy?.text).toContain('noch nicht da')
  })

  it('leads to the film on the page where there is one', () => {
    const [, , sign] = choices({ variant: 'standard', standardPath, hasSignVideo: true })
    expect(sign).toMatchObject({ href: `${standardPath}#gebaerdensprache`, isMissing: false })
  })
})
