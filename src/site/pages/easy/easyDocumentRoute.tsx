import type { ContentSource } from '../../../content/contentSource'
import type { ContentDocument, ContentKind } from '../../../content/documents'
import type { EasySection, EasyText } from '../../../content/easyText'
import type { Crumb } from '../../components/TitleField'
import type { PageAnswer, PageRoute } from '../../page'
import { easyPath, pathOf } from '../../paths'
import { absentAnswer } from '../../standardFrame'
import { addressOf } from '../search/searchModel'
import { EasyPage } from './EasyPage'
import { easyFrame } from './easyFrame'
import { missingEasyAnswer } from './missingEasy'

interface EasyDocumentArgs {
  name: string
  kind: ContentKind
  pattern: string
  /** List that these documents stand in. */
  list?: { label: string; path: string }
  find(content: ContentSource, slug: string): ContentDocument | undefined
  /** What the site adds to the editors' text. */
  extra?(document: ContentDocument, content: ContentSource): EasySection[]
}

/** Page type of one kind of document in its easy variant. */
export function easyDocumentRoute({
  name,
  kind,
  pattern,
  list,
  find,
  extra,
}: EasyDocumentArgs): PageRoute {
  return {
    name,
    pattern: easyPath(pattern),
    query: [],
    answer(context, { slug = '' }) {
      const { content } = context
      const document = find(content, slug)
      if (!document) {
        return absentAnswer(content, kind, slug, (next) => easyPath(pathOf({ kind, slug: next })))
      }
      const text = content.easyText(kind, document.slug)
      if (!text) return missingEasyAnswer(context, document, addressOf(document))
      return shown({ document, text, list, sections: extra?.(document, content) ?? [] })
    },
    addresses: (content) =>
      content
        .easyTexts()
        .filter(({ source }) => source.kind === kind && find(content, slugOf(source)) === source)
        .map(({ source }) => easyPath(addressOf(source))),
  }
}

/** Last part of the address of a document. */
export function slugOf(document: ContentDocument): string {
  return addressOf(document).split('/').at(-1) ?? ''
}

interface Shown {
  document: ContentDocument
  text: EasyText
  list?: { label: string; path: string }
  sections: EasySection[]
}

function shown({ document, text, list, sections }: Shown): PageAnswer {
  const standardPath = addressOf(document)
  const crumbs: Crumb[] =
    list === undefined ? [] : [{ label: list.label, path: easyPath(list.path) }]
  return {
    kind: 'page',
    frame: {
      ...easyFrame({
        title: text.title,
        description: text.teaser,
        standardPath,
        currentPath: list?.path,
      }),
      ...(document.picture === undefined ? {} : { preview: document.picture }),
      updatedAt: text.updatedAt,
    },
    body: (
      <EasyPage
        heading={text.title}
        lead="Das ist ein Text in Leichter Sprache."
        look={document.topics[0]?.look}
        crumbs={crumbs}
        standardPath={standardPath}
        hasSignVideo={document.signVideo !== undefined}
        sections={[...text.sections, ...sections]}
        check={text.check}
      />
    ),
  }
}
