import type { SitePages } from '../http/pageServer'
import type { PageRoute } from '../page'
import { contentsPageRoute } from './contentsPage/contentsPageRoute'
import { easyPages } from './easyPages'
import { failedPage, maintenancePage, missingPage } from './errorPages/errorPages'
import { homeRoute } from './home/homeRoute'
import { newsRoute } from './news/newsRoute'
import { newsListRoute } from './newsList/newsListRoute'
import { pagesB } from './pagesB'
import { pictureCreditsRoute } from './pictureCredits/pictureCreditsRoute'
import { searchRoute } from './search/searchRoute'
import { topicRoute } from './topic/topicRoute'

/** All page types of the site, in the order in which they are asked: `/:slug` fits everything and comes last. */
const pageRoutes: PageRoute[] = [
  homeRoute,
  newsListRoute,
  newsRoute,
  topicRoute,
  searchRoute,
  contentsPageRoute,
  pictureCreditsRoute,
  ...easyPages,
  ...pagesB,
]

/** The routes, and what is said where none of them has a page or one fails. */
export const sitePages: SitePages = {
  routes: pageRoutes,
  missing: missingPage,
  failed: failedPage,
  maintenance: maintenancePage,
}
