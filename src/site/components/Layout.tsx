import type { ReactElement, ReactNode } from 'react'
import type { ContentSource } from '../../content/contentSource'
import type { PageFrame } from '../page'
import { PageHead } from './PageHead'
import type { HeadAssets } from './PageHead'
import { SiteFooter } from './SiteFooter'
import { SiteHeader } from './SiteHeader'

/** Target of the skip link. */
const MAIN_ID = 'inhalt'

export interface LayoutProps {
  frame: PageFrame
  content: ContentSource
  /** Public origin without a slash at the end. */
  siteUrl: string
  assets: HeadAssets & { icons: string }
  children: ReactNode
}

/** The whole document around the main part of a page. */
export function Layout({ frame, content, siteUrl, assets, children }: LayoutProps): ReactElement {
  const isEasy = frame.variant === 'easy'
  return (
    <html lang={isEasy ? 'de-simple' : 'de'} className={frame.textSize && `text-${frame.textSize}`}>
      <PageHead frame={frame} site={content.site()} siteUrl={siteUrl} assets={assets} />
      <body className={isEasy ? 'easy-page' : undefined}>
        <SiteHeader frame={frame} content={content} mainId={MAIN_ID} />
        <main id={MAIN_ID} tabIndex={-1}>
          {children}
        </main>
        <SiteFooter frame={frame} content={content} />
      </body>
    </html>
  )
}
