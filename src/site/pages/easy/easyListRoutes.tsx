import type { ContentSource } from '../../../content/contentSource'
import type { ContentDocument, ContentKind } from '../../../content/documents'
import { LinkRows } from '../../components/LinkRows'
import type { LinkRow } from '../../components/LinkRows'
import type { PageRoute } from '../../page'
import { easyPath, paths } from '../../paths'
import { addressOf } from '../search/searchModel'
import { EasyPage } from './EasyPage'
import { easyFrame } from './easyFrame'
import { Sentences } from './Sentences'

interface EasyListArgs {
  name: string
  /** Standard address of the list. */
  path: string
  heading: string
  lead: string
  /** One of these documents, and several of them. */
  noun: { one: string; many: string }
  all(content: ContentSource): readonly ContentDocument[]
}

/** Projects in easy language. */
export const easyProjectListRoute = easyListRoute({
  name: 'easyProjectList',
  path: paths.projectList,
  heading: 'Was wir tun',
  lead: 'Hier stehen unsere Projekte.',
  noun: { one: 'Projekt', many: 'Projekte' },
  all: (content) => content.projects(),
})

/** Municipalities in easy language. */
export const easyMunicipalityListRoute = easyListRoute({
  name: 'easyMunicipalityList',
  path: paths.municipalityList,
  heading: 'Orte',
  lead: 'Das sind die Städte und Gemeinden im Kreis.',
  noun: { one: 'Ort', many: 'Orte' },
  all: (content) => content.municipalities(),
})

/** Easy texts of some documents as links, in the order of their titles. */
export function easyRows(
  content: ContentSource,
  fits: (source: ContentDocument, kind: ContentKind) => boolean,
): LinkRow[] {
  return content
    .easyTexts()
    .filter(({ source }) => fits(source, source.kind))
    .map(({ text, source }) => ({
      href: easyPath(addressOf(source)),
      label: text.title,
      note: text.teaser,
    }))
    .sort((a, b) => a.label.localeCompare(b.label, 'de'))
}

function easyListRoute({ name, path, heading, lead, noun, all }: EasyListArgs): PageRoute {
  return {
    name,
    pattern: easyPath(path),
    query: [],
    answer({ content }) {
      const addresses = new Set(all(content).map(addressOf))
      const rows = easyRows(content, (source) => addresses.has(addressOf(source)))
      return {
        kind: 'page',
        frame: easyFrame({
          title: heading,
          description: lead,
          standardPath: path,
          currentPath: path,
        }),
        body: (
          <EasyPage heading={heading} lead={lead} standardPath={path}>
            {rows.length > 0 && <LinkRows rows={rows} />}
            <Sentences id="stand" lines={stateOfList(rows.length, addresses.size, noun)} />
          </EasyPage>
        ),
      }
    },
    addresses: () => [easyPath(path)],
  }
}

function stateOfList(easy: number, all: number, noun: { one: string; many: string }): string[] {
  const missing = all - easy
  if (all === 0) return ['Hier steht noch nichts.']
  if (missing === 0) return []
  return [
    `Es gibt noch ${missing} ${missing === 1 ? noun.one : noun.many} mehr.`,
    'Dazu gibt es nur schwere Texte.',
  ]
}
