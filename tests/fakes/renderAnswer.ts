import { load } from 'cheerio'
import type { CheerioAPI } from 'cheerio'
import { renderToStaticMarkup } from 'react-dom/server'
import type { ReactElement } from 'react'
import type { PageAnswer, PageContext, PageFrame, PageRoute } from '../../src/site/page'

/** A page as a test reads it: its frame and its main part. */
export interface RenderedPage {
  status: number
  frame: PageFrame
  $: CheerioAPI
  /** Visible words, white space and soft hyphens made plain. */
  text: string
}

/** Asks a route as the server would: `path` with its query, and the parameters of the pattern. */
export function ask(
  route: PageRoute,
  context: PageContext,
  params: Record<string, string> = {},
  query = '',
): PageAnswer {
  return route.answer(context, params, new URLSearchParams(query))
}

/** The page that a route answers; throws where it answers something else. */
export function renderRoute(
  route: PageRoute,
  context: PageContext,
  params: Record<string, string> = {},
  query = '',
): RenderedPage {
  const answer = ask(route, context, params, query)
  if (answer.kind !== 'page') throw new Error(`Not a page but "${answer.kind}"`)
  return renderPage(answer)
}

/** Renders frame and body of an answer. */
export function renderPage(page: {
  status?: number
  frame: PageFrame
  body: ReactElement
}): RenderedPage {
  const $ = load(renderToStaticMarkup(page.body))
  return { status: page.status ?? 200, frame: page.frame, $, text: plain($('body').text()) }
}

/** Words without soft hyphens and with single spaces, as they are compared. */
export function plain(text: string): string {
  return text.replaceAll('\u00ad', '').replaceAll(/\s+/g, ' ').trim()
}
