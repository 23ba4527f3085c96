import type { ReactElement } from 'react'
import type { SiteInfo } from '../../content/site'
import type { PageFrame } from '../page'
import { paths } from '../paths'
import { LinkPreview } from './LinkPreview'

export interface HeadAssets {
  css: string
  extraCss: string
  readAloud: string
  font: string
}

/** Everything that browsers, search engines and link previews read. */
export function PageHead({
  frame,
  site,
  siteUrl,
  assets,
}: {
  frame: PageFrame
  site: SiteInfo
  siteUrl: string
  assets: HeadAssets
}): ReactElement {
  const siteName = `${site.name} ${site.nameSuffix}`
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{`${frame.title} – ${siteName}`}</title>
      <meta name="description" content={frame.description} />
      <link rel="preload" href={assets.font} as="font" type="font/woff2" crossOrigin="anonymous" />
      <link rel="stylesheet" href={assets.css} />
      {frame.hasExtraStyles === true && <link rel="stylesheet" href={assets.extraCss} />}
      {frame.readsAloud === true && <script src={assets.readAloud} defer />}
      <link rel="icon" href={paths.asset('favicon.svg')} type="image/svg+xml" />
      <link rel="canonical" href={`${siteUrl}${frame.path}`} />
      <Variants frame={frame} siteUrl={siteUrl} />
      <Feed frame={frame} siteName={siteName} />
      {(frame.isUnlisted === true || site.isDemo) && <meta name="robots" content="noindex" />}
      <LinkPreview frame={frame} siteName={siteName} siteUrl={siteUrl} />
      {frame.structuredData?.map((data, index) => (
        <script
          key={index}
          type="application/ld+json"
          dangerouslySetInnerHTML={{ __html: scriptJson(data) }}
        />
      ))}
    </head>
  )
}

/** Both variants name each other and themselves, as search engines ask for. */
function Variants({ frame, siteUrl }: { frame: PageFrame; siteUrl: string }): ReactElement | null {
  if (frame.counterpart === undefined) return null
  const isEasy = frame.variant === 'easy'
  const standard = isEasy ? frame.counterpart : frame.path
  const easy = isEasy ? frame.path : frame.counterpart
  return (
    <>
      <link rel="alternate" hrefLang="de" href={`${siteUrl}${standard}`} />
      <link rel="alternate" hrefLang="de-simple" href={`${siteUrl}${easy}`} />
    </>
  )
}

function Feed({ frame, siteName }: { frame: PageFrame; siteName: string }): ReactElement {
  const isEasy = frame.variant === 'easy'
  return (
    <link
      rel="alternate"
      type="application/atom+xml"
      title={isEasy ? `${siteName}: Neues in Leichter Sprache` : `${siteName}: Aktuelles`}
      href={isEasy ? paths.easyFeed : paths.feed}
    />
  )
}

/** `<` would let a text end the script element; JSON may write it as an escape. */
function scriptJson(data: object): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c')
}
