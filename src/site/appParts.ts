import type { Logger } from 'pino'

import type { BarrierDesk } from '../content/barrierDesk'
import type { ContentSource } from '../content/contentSource'
import type { PaperRoom, ReviewRoom } from '../content/reviewRoom'
import type { WishBox } from '../content/wishBox'
import type { TestRun } from '../statement/types'
import type { Cms } from './http/cms'
import type { Health } from './http/machineRoutes'
import type { SitePages } from './http/pageServer'
import type { PreviewSource } from './http/preview'
import type { FileStore, FilmStore } from './http/uploads'
import type { PageRenderer } from './renderPage'
import type { SiteSearch } from './siteSearch'

export interface SiteSettings {
  /** Public origin without a slash at the end. */
  siteUrl: string
  isProduction: boolean
  /** Number of proxies in front that may set `X-Forwarded-For`. */
  trustedProxies: number
  /** Every page answers 503 with a sentence; the CMS stays. */
  isMaintenance: boolean
  /** Rendered pages that are kept in memory. */
  cachedPages: number
}

/** All that the web application needs; nothing of it is looked up anywhere else. */
export interface AppParts {
  content: ContentSource
  search: SiteSearch
  pages: SitePages
  render: PageRenderer
  /** Folders of what is built: style sheet, font and icons; pictograms. */
  assets: { directory: string; pictograms: string }
  settings: SiteSettings
  media: FileStore
  documents: FileStore
  films: FilmStore
  health: Health
  /** Next with Payload; left out in tests of the public site. */
  cms?: Cms
  preview?: PreviewSource
  /** The room of the advisory board; left out where the site only reads. */
  reviewRoom?: ReviewRoom
  /** Reviews on paper; belongs to the room. */
  paperRoom?: PaperRoom
  /** Takes reports of barriers, and what their forms are signed with. */
  reports?: { desk: BarrierDesk; formSecret: string }
  /** Counts wishes for missing variants; left out where the site only reads. */
  wishes?: WishBox
  /** Result of the last run of axe over this program, for the accessibility statement. */
  testRun?: TestRun
  /** Silent where left out. */
  log?: Logger
  /** Milliseconds since 1970, for tests. */
  now?: () => number
}
