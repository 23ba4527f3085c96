import type { ContentSource } from '../content/contentSource'
import type { Page, PageRole } from '../content/documents'
import { selected } from './notedContent'
import { paths } from './paths'

/** Pages whose role gives them a fixed address, whatever their slug is. */
const FIXED_PATHS: Partial<Record<PageRole, string>> = {
  portrait: paths.portrait,
  participate: paths.participate,
  imprint: paths.imprint,
  privacy: paths.privacy,
  accessibility: paths.accessibility,
  signLanguage: paths.signLanguage,
}

/** Roles that a page type of their own shows; the others share the generic one. */
const OWN_ROUTE: readonly PageRole[] = ['portrait', 'participate', 'accessibility', 'signLanguage']

/** The page that fills a role, if it is published. */
export function pageByRole(content: ContentSource, role: PageRole): Page | undefined {
  return selected(content, chooseByRole, role)
}

const chooseByRole = (content: ContentSource, role: string): Page | undefined =>
  content.pages().find((page) => page.role === role)

/** The page that stands at an address, if it is published. */
export function pageAtAddress(content: ContentSource, path: string): Page | undefined {
  return selected(content, chooseByAddress, path)
}

const chooseByAddress = (content: ContentSource, path: string): Page | undefined =>
  content.pages().find((page) => pageAddress(page) === path)

/** Public address of a page: that of its role, or that of its slug. */
export function pageAddress({ role, slug }: Pick<Page, 'role' | 'slug'>): string {
  return FIXED_PATHS[role] ?? paths.page(slug)
}

/** Whether a page type of its own shows this page. */
export function hasOwnRoute(page: Page): boolean {
  return OWN_ROUTE.includes(page.role)
}
