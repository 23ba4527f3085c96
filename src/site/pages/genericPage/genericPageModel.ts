import type { ContentSource } from '../../../content/contentSource'
import type { Page } from '../../../content/documents'
import { selected } from '../../notedContent'
import type { PageFrame } from '../../page'
import { hasOwnRoute, pageAddress } from '../../pageRoles'
import { paths } from '../../paths'
import { easyCounterpart } from '../../standardFrame'
import { breadcrumbList } from '../../structuredData'

/** What stands around any page of running text. */
export function documentFrame(page: Page, content: ContentSource, siteUrl: string): PageFrame {
  const path = pageAddress(page)
  return {
    title: page.title,
    description: page.teaser,
    path,
    variant: 'standard',
    counterpart: easyCounterpart(content, 'page', page.slug, path),
    currentPath: path,
    preview: page.picture,
    updatedAt: page.updatedAt,
    structuredData: [
      breadcrumbList(siteUrl, [
        { label: 'Start', path: paths.home },
        { label: page.title, path },
      ]),
    ],
  }
}

/** Pages that the generic page type shows. */
export function genericPages(content: ContentSource): Page[] {
  return content.pages().filter((page) => !hasOwnRoute(page))
}

/** The page at an address of one step: where it is, or where it has moved because of its role. */
export function findPage(content: ContentSource, slug: string): FoundPage | undefined {
  return selected(content, chooseAtSlug, slug)
}

interface FoundPage {
  page: Page
  isHere: boolean
}

function chooseAtSlug(content: ContentSource, slug: string): FoundPage | undefined {
  const here = genericPages(content).find((page) => pageAddress(page) === paths.page(slug))
  if (here) return { page: here, isHere: true }
  const elsewhere = content.pageBySlug(slug)
  return elsewhere && { page: elsewhere, isHere: false }
}
