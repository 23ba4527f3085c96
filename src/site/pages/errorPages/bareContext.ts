import type { NavigationLink, SiteInfo } from '../../../content/site'

/** What a page needs that has to stand when nothing else can be read. */
export interface BareContext {
  site: SiteInfo
  navigation: readonly NavigationLink[]
}
