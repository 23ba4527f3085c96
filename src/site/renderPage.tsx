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
  siteUrl: string
  assets: LayoutAssets
}

/** `content` is what head and foot of the page read. */
export type PageRenderer = (page: PageAnswer & { kind: 'page' }, content: ContentSource) => string

/** Turns the answer of a page into a whole HTML document. */
export function createPageRenderer({ siteUrl, assets }: RenderParts): PageRenderer {
  return ({ frame, body }, content) =>
    `<!doctype html>${renderToStaticMarkup(
      <Layout frame={frame} content={content} siteUrl={siteUrl} assets={assets}>
        {body}
      </Layout>,
    )}`
}
