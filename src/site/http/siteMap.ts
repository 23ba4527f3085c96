import type { ContentSource } from '../../content/contentSource'
import { sitemapIndexXml, sitemapXml } from '../../feeds/sitemapXml'
import type { SitemapEntry } from '../../feeds/sitemapXml'
import { easyPath, isEasyPath, pathOf, paths } from '../paths'
import type { TextParts } from './machineTexts'

/** Addresses in one part: a site of a hundred articles has one, and each takes the same time however large the site is. */
const PART = 300

interface Addresses {
  revision: number
  list: string[]
  known: ReadonlySet<string>
  /** Path → time of its last change. */
  changes: ReadonlyMap<string, string>
}

/** All addresses of all page types, each with its other language variant; in parts where there are many. */
export class SiteMap {
  #addresses: Addresses | undefined

  /** The whole sitemap, or the index of its parts. */
  start(parts: TextParts): string {
    const { list } = this.#read(parts)
    if (list.length <= PART) return this.#xml(parts, list)
    const count = Math.ceil(list.length / PART)
    return sitemapIndexXml(
      Array.from({ length: count }, (_, index) => parts.siteUrl + paths.sitemapPart(index + 1)),
    )
  }

  /** One part, counted from 1; `undefined` where there is none of this number. */
  part(parts: TextParts, number: number): string | undefined {
    const { list } = this.#read(parts)
    const own = list.slice((number - 1) * PART, number * PART)
    return list.length <= PART || own.length === 0 ? undefined : this.#xml(parts, own)
  }

  #xml(parts: TextParts, paths: readonly string[]): string {
    const addresses = this.#read(parts)
    return sitemapXml(paths.map((path) => entryOf(path, addresses, parts.siteUrl)))
  }

  /** Kept by revision: whoever asks reads the revision, and so depends on it. */
  #read({ content, routes }: TextParts): Addresses {
    if (this.#addresses?.revision !== content.revision) {
      const known = new Set(routes.flatMap((route) => route.addresses(content)))
      this.#addresses = {
        revision: content.revision,
        list: [...known],
        known,
        changes: changesByPath(content),
      }
    }
    return this.#addresses
  }
}

function entryOf(path: string, { changes, known }: Addresses, siteUrl: string): SitemapEntry {
  const standard = isEasyPath(path) ? standardPath(path) : path
  const alternates = [
    { language: 'de', path: standard },
    { language: 'de-simple', path: easyPath(standard) },
  ].filter((alternate) => known.has(alternate.path))
  const updatedAt = changes.get(path)
  return {
    url: siteUrl + path,
    ...(updatedAt !== undefined && { updatedAt }),
    alternates:
      alternates.length < 2
        ? []
        : alternates.map(({ language, path: other }) => ({ language, url: siteUrl + other })),
  }
}

function standardPath(path: string): string {
  return path === paths.easyHome ? paths.home : path.slice(paths.easyHome.length)
}

function changesByPath(content: ContentSource): Map<string, string> {
  const documents = [
    ...content.news(),
    ...content.projects(),
    ...content.municipalities(),
    ...content.pages(),
  ]
  return new Map([
    ...documents.map((document) => [pathOf(document), document.updatedAt] as const),
    ...content
      .easyTexts()
      .map(({ text, source }) => [easyPath(pathOf(source)), text.updatedAt] as const),
  ])
}
