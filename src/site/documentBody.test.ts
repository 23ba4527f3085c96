import { describe, expect, it } from '@jest/globals'
import { buildDownload, buildNews, buildPage, buildVideo } from '../../tests/builders'
import { documentBody } from './documentBody'

describe('the body of a document', () => {
  it('has its film in sign language first and its files last', () => {
    const signVideo = buildVideo({ isSignLanguage: true })
    const article = buildNews({ signVideo, downloads: [buildDownload()] })
    const kinds = documentBody(article).map(({ kind }) => kind)
    expect(kinds).toEqual(['video', 'paragraph', 'download'])
  })

  it('is only the text where there is nothing else', () => {
    const page = buildPage()
    expect(documentBody(page)).toEqual(page.body)
  })
})
