import type {
  BreadcrumbList,
  GovernmentOrganization,
  NewsArticle as NewsArticleData,
  WebPage,
  WithContext,
} from 'schema-dts'
import type { NewsArticle, PartialDate } from '../content/documents'
import type { EasyText } from '../content/easyText'
import type { SiteInfo } from '../content/site'
import type { Picture } from '../content/text'
import { easyPath, paths } from './paths'
import { readersOf } from './readersOf'

/** Where a page stands, from the start page down to itself. */
export function breadcrumbList(
  siteUrl: string,
  crumbs: readonly { label: string; path: string }[],
): WithContext<BreadcrumbList> {
  return {
    '@context': 'https://schema.org',
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ label, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name: label,
      item: addressOf(siteUrl, path),
    })),
  }
}

/** A news article; what is not known of its date is left out. */
export function newsArticle(
  siteUrl: string,
  article: NewsArticle,
  site: SiteInfo,
): WithContext<NewsArticleData> {
  const publisher = organization(siteUrl, site)
  const picture = article.picture && pictureAddress(siteUrl, article.picture)
  const date = publicDate(article.date)
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.title,
    description: article.teaser,
    url: addressOf(siteUrl, paths.news(article.slug)),
    inLanguage: 'de',
    isAccessibleForFree: true,
    dateModified: article.updatedAt,
    ...(date !== undefined && { datePublished: date }),
    ...(picture !== undefined && { image: picture }),
    ...(article.topics.length > 0 && { about: article.topics.map(({ name }) => name) }),
    author: publisher,
    publisher,
  }
}

/** A page in easy words: whether test readers checked it, who agreed to be named, and when. */
export function easyWebPage(
  siteUrl: string,
  { check, teaser, title, updatedAt }: EasyText,
  standardPath: string,
): WithContext<WebPage> {
  return {
    '@context': 'https://schema.org',
    '@type': 'WebPage',
    name: title,
    description: teaser,
    url: addressOf(siteUrl, easyPath(standardPath)),
    inLanguage: 'de-simple',
    isAccessibleForFree: true,
    dateModified: updatedAt,
    translationOfWork: { '@type': 'WebPage', url: addressOf(siteUrl, standardPath) },
    accessibilitySummary:
      check.state === 'checked'
        ? `Leichte Sprache, geprüft von ${readersOf(check)}.`
        : 'Text in leichten Worten, noch nicht von Testleserinnen und Testlesern geprüft.',
    ...(check.state === 'checked' && {
      lastReviewed: check.on,
      ...(check.by.length > 0 && {
        reviewedBy: check.by.map((name) => ({ '@type': 'Person' as const, name })),
      }),
    }),
  }
}

/** The county as the publisher of the site. */
export function governmentOrganization(
  siteUrl: string,
  site: SiteInfo,
): WithContext<GovernmentOrganization> {
  const [phone, address] = [site.phone, site.address?.join(', ')]
  return {
    '@context': 'https://schema.org',
    ...organization(siteUrl, site),
    email: site.mail,
    ...(phone && { telephone: phone }),
    ...(address && { address }),
  }
}

/** A date as schema.org writes it, no more exact than it is known. */
function publicDate({ iso, precision }: PartialDate): string | undefined {
  switch (precision) {
    case 'day':
      return iso.slice(0, 10)
    case 'month':
      return iso.slice(0, 7)
    case 'year':
      return iso.slice(0, 4)
    case 'unknown':
      return undefined
  }
}

type Organization = Exclude<GovernmentOrganization, string>

function organization(siteUrl: string, site: SiteInfo): Organization & object {
  return {
    '@type': 'GovernmentOrganization',
    name: site.countyName,
    url: addressOf(siteUrl, paths.home),
    department: { '@type': 'GovernmentOrganization', name: site.office },
  }
}

function pictureAddress(siteUrl: string, picture: Picture): string | undefined {
  const source = picture.preview ?? picture.cuts.full.at(-1)
  return source && addressOf(siteUrl, source.url)
}

function addressOf(siteUrl: string, path: string): string {
  return new URL(path, siteUrl).href
}
