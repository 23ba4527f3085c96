import { describe, expect, it } from '@jest/globals'
import {
  buildAccessibilityStatement,
  buildNews,
  buildPage,
  buildVideo,
} from '../../../../tests/builders'
import { pageContext } from '../../../../tests/fakes/pageContext'
import { renderRoute } from '../../../../tests/fakes/renderAnswer'
import { signLanguageRoute } from './signLanguageRoute'

const film = buildVideo({
  id: 'f1',
  url: '/media/f1.mp4',
  isSignLanguage: true,
  captionsUrl: '/media/f1.vtt',
  bytes: 5_000_000,
  seconds: 90,
})

describe('the sign language page', () => {
  it('says that no film is there and what is to come, without a page in the CMS', () => {
    const { $, text } = renderRoute(signLanguageRoute, pageContext())
    expect(text).toContain('gibt es hier noch nicht')
    expect(text).toContain('Film: Was gibt es hier?')
    expect(text).toContain('noch nicht da')
    expect(text).not.toContain('geplant bis')
    expect($('video').length).toBe(0)
  })

  it('names the day that the accessibility statement names', () => {
    const accessibilityStatement = buildAccessibilityStatement({
      gaps: [
        {
          origin: 'written',
          easyPart: [],
          part: 'Keine Filme in Gebärdensprache',
          criterion: 'BITV NRW',
          reason: 'nonconformance',
          alternative: 'Leichte Sprache',
          plannedFor: '2027-06-30',
        },
      ],
    })
    const { text } = renderRoute(signLanguageRoute, pageContext({ accessibilityStatement }))
    expect(text).toContain('noch nicht da, geplant bis 30. Juni 2027')
  })

  it('shows a film with captions, words and download, and the way to its text', () => {
    const news = [buildNews({ slug: 'mit-film', title: 'Mit Film', signVideo: film })]
    const { $, text } = renderRoute(signLanguageRoute, pageContext({ news }))
    expect($('video[controls]').length).toBe(1)
    expect($('track[kind="captions"]').attr('src')).toBe('/media/f1.vtt')
    expect($('a[href="/media/f1.mp4"]').length).toBe(1)
    expect($('a[href="/aktuelles/mit-film"]').length).toBe(1)
    expect(text).toContain('Text des Films.')
    expect(text).not.toContain('Das fehlt noch')
  })

  it('links the fixed address of a page with a role', () => {
    const pages = [buildPage({ role: 'portrait', slug: 'anders', signVideo: film })]
    const { $ } = renderRoute(signLanguageRoute, pageContext({ pages }))
    expect($('a[href="/kreis"]').length).toBe(1)
  })

  it('does not show films that are not in sign language', () => {
    const news = [buildNews({ signVideo: { ...film, isSignLanguage: false } })]
    expect(renderRoute(signLanguageRoute, pageContext({ news })).$('video').length).toBe(0)
  })
})
