import { renderToStaticMarkup } from 'react-dom/server'

import type { ContentSource } from '../content/contentSource'
import { Layout } from './components/Layout'
import type { PageAnswer } from './page'

/** Addresses of what every page loads. */
interface LayoutAssets {
  css: string
  extraCss: string
  readAloud: string
  font: string
  icons: string
}

export interface RenderParts {
  content: ContentSource
  siteUrl: string
  assets: LayoutAssets
}

export type PageRenderer = (page: PageAnswer & { kind: 'page' }) => string

/** Turns the answer of a page into a whole HTML document. */
export function createPageRenderer({ content, siteUrl, assets }: RenderParts): PageRenderer {
  return ({ frame, body }) =>
    `<!doctype html>${renderToStaticMarkup(
      <Layout frame={frame} content={content} siteUrl={siteUrl} assets={assets}>
        {body}
      </Layout>,
    )}`
}
