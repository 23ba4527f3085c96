import type { ReactNode } from 'react'

import type { ContentSource } from '../../../content/contentSource'
import type { ContentDocument, ContentKind } from '../../../content/documents'
import type { EasySection, EasyText, GlossaryWord } from '../../../content/easyText'
import { missingVariants } from '../../missingVariants'
import type { PageAnswer, PageRoute } from '../../page'
import { easyPath, pathOf } from '../../paths'
import { easyWebPage } from '../../structuredData'
import { absentAnswer } from '../../standardFrame'
import { addressOf } from '../search/searchModel'
import { EasyPage } from './EasyPage'
import { easyFrame } from './easyFrame'
import { explainWords } from './explainWords'
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
      const { content, siteUrl } = context
      const document = find(content, slug)
      if (!document) {
        return absentAnswer(content, kind, slug, (next) => easyPath(pathOf({ kind, slug: next })))
      }
      const text = content.easyText(kind, document.slug)
      if (!text) return missingEasyAnswer(context, { ...document, path: addressOf(document) })
      const sections = extra?.(document, content) ?? []
      const glossary = content.glossary()
      return easyDocumentAnswer({
        document,
        text,
        list,
        sections,
        glossary,
        siteUrl,
        currentPath: list?.path,
      })
    },
    addresses: (content) =>
      content
        .easyTexts()
        .filter(
          ({ source }) =>
            source.kind === kind && find(content, lastStepOf(source))?.slug === source.slug,
        )
        .map(({ source }) => easyPath(addressOf(source))),
  }
}

interface EasyDocument {
  document: ContentDocument
  text: EasyText
  list?: { label: string; path: string }
  glossary: readonly GlossaryWord[]
  /** Public origin, for data that machines read. */
  siteUrl: string
  /** After the editors' sections. */
  sections?: readonly EasySection[]
  currentPath?: string
  hasExtraStyles?: boolean
  children?: ReactNode
}

/** The page of an editors' text in Leichte Sprache. */
export function easyDocumentAnswer(props: EasyDocument): PageAnswer & { kind: 'page' } {
  const { document, text, list, glossary, siteUrl, sections = [], currentPath, children } = props
  const standardPath = addressOf(document)
  return {
    kind: 'page',
    frame: {
      ...easyFrame({
        title: text.title,
        description: text.teaser,
        standardPath,
        currentPath,
      }),
      ...(document.picture === undefined ? {} : { preview: document.picture }),
      updatedAt: text.updatedAt,
      ...(props.hasExtraStyles === true && { hasExtraStyles: true }),
      structuredData: [easyWebPage(siteUrl, text, standardPath)],
    },
    body: (
      <EasyPage
        heading={text.title}
        lead={
          text.check.state === 'checked'
            ? 'Das ist ein Text in Leichter Sprache.'
            : 'Das ist ein Text in leichten Worten.'
        }
        look={document.topics[0]?.look}
        crumbs={list === undefined ? [] : [{ label: list.label, path: easyPath(list.path) }]}
        standardPath={standardPath}
        hasSignVideo={document.signVideo !== undefined}
        missing={missingVariants({ hasEasy: true, hasSign: document.signVideo !== undefined })}
        sections={explainWords([...text.sections, ...sections], glossary)}
        check={text.check}
      >
        {children}
      </EasyPage>
    ),
  }
}

/** What an address names a document by: for a page with a role this is not its slug. */
function lastStepOf(document: ContentDocument): string {
  return addressOf(document).split('/').at(-1) ?? ''
}
