import type { ReactElement } from 'react'
import type { ContentSource } from '../content/contentSource'
import type { Picture } from '../content/text'
import type { TestRun } from '../statement/types'
import type { Noted } from './notedContent'
import type { SiteSearch } from './siteSearch'

export type Variant = 'standard' | 'easy'

/** What stands around the main part of a page, and in its head. */
export interface PageFrame {
  /** Title without the site's name. */
  title: string
  description: string
  /** Own address, path and query; also the canonical address. */
  path: string
  variant: Variant
  /** Address of the same page in the other variant, where it exists. */
  counterpart?: string
  /** Path of the main navigation entry that this page belongs to. */
  currentPath?: string
  /** Picture for link previews. */
  preview?: Picture
  /** ISO dates for link previews and JSON-LD. */
  publishedAt?: string
  updatedAt?: string
  /** Structured data (schema.org), one object per script element. */
  structuredData?: object[]
  /** Not to be listed by search engines: empty searches, errors, previews. */
  isUnlisted?: boolean
  /** Needs the second style sheet (`styles/extra.css`). */
  hasExtraStyles?: boolean
  /** Carries the script that reads it aloud (`client/readAloud.ts`). */
  readsAloud?: boolean
  /** Larger letters, as somebody in the review room has chosen. */
  textSize?: 'large' | 'largest'
  /** Shown above everything: this is a preview of unpublished text. */
  previewNotice?: string
}

/** What a page may read. Rendering is synchronous: one page is of one content revision. */
export interface PageContext {
  content: ContentSource
  search: SiteSearch
  /** Public origin without a slash at the end. */
  siteUrl: string
  /** When this page was made, signed; forms carry it so that programs can be told from people. */
  formToken?: string
  /** Result of the last run of axe over the program, where there is one. */
  testRun?: TestRun
  /** Day of rendering, ISO date, for "vorbei" and the like. */
  today: string
}

/** A page that is being made: the content that it reads from, what it has read so far, and its day. */
export interface PageInMaking extends Noted {
  today: string
}

export type PageAnswer =
  | { kind: 'page'; status?: number; frame: PageFrame; body: ReactElement }
  | { kind: 'redirect'; to: string; permanent: boolean }
  /** `gone`: it was there and was taken away (410). */
  | { kind: 'missing'; gone?: { title: string } }

/** One page type: how it is asked for, what it answers, and which addresses it has at the moment. */
export interface PageRoute {
  /** Unique name, for logs and tests. */
  name: string
  /** Express 5 path pattern, for example `/aktuelles/:slug`. */
  pattern: string
  /** Query parameters that change the answer; all others are dropped before the page cache is asked. */
  query: readonly string[]
  answer(context: PageContext, params: Record<string, string>, query: URLSearchParams): PageAnswer
  /** Every address of this type that answers 200: sitemap, contents page and the accessibility run take them from here. */
  addresses(content: ContentSource): string[]
}
