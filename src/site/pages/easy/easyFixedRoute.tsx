import type { ReactNode } from 'react'

import type { ContentSource } from '../../../content/contentSource'
import type { TopicLook } from '../../../content/documents'
import type { EasySection } from '../../../content/easyText'
import type { PageAnswer, PageContext, PageRoute } from '../../page'
import { pageAtAddress } from '../../pageRoles'
import { easyPath } from '../../paths'
import { easyDocumentAnswer } from './easyDocumentRoute'
import { EasyPage } from './EasyPage'
import { easyFrame } from './easyFrame'

export interface EasyFixedArgs {
  name: string
  /** Address of the standard variant. */
  path: string
  title: string
  description: string
  look: TopicLook
  /** Query parameters that change the page. */
  query?: readonly string[]
  /** What the site says itself where the editors have written nothing for this address. */
  own(content: ContentSource): EasySection[]
  /** What follows the text, whoever wrote it. */
  after?(context: PageContext, query: URLSearchParams): ReactNode
  /** The standard variant is there only while a page of the CMS fills it. */
  needsPage?: boolean
  /** Needs the second style sheet. */
  hasExtraStyles?: boolean
}

/** Page type with a fixed address: the editors' easy text, or a few sentences made from the data. */
export function easyFixedRoute(args: EasyFixedArgs): PageRoute {
  return {
    name: args.name,
    pattern: easyPath(args.path),
    query: args.query ?? [],
    answer: (context, _params, query) => easyFixedAnswer(args, context, query),
    addresses: () => [easyPath(args.path)],
  }
}

/** The page of the CMS that fills an address, and its easy text. */
export function pageAt(content: ContentSource, path: string) {
  const page = pageAtAddress(content, path)
  return { page, text: page && content.easyText('page', page.slug) }
}

/** The page of one address, from the editors' easy text or from the site's own sentences. */
export function easyFixedAnswer(
  args: EasyFixedArgs,
  context: PageContext,
  query: URLSearchParams,
): PageAnswer & { kind: 'page' } {
  const { title, description, path, look, hasExtraStyles = false } = args
  const { page, text } = pageAt(context.content, path)
  const children = args.after?.(context, query)
  if (page && text) {
    const glossary = context.content.glossary()
    const { siteUrl } = context
    return easyDocumentAnswer({
      document: page,
      text,
      glossary,
      siteUrl,
      currentPath: path,
      hasExtraStyles,
      children,
    })
  }
  const hasStandard = args.needsPage !== true || page !== undefined
  return {
    kind: 'page',
    frame: {
      ...easyFrame({ title, description, standardPath: path, hasStandard, currentPath: path }),
      hasExtraStyles,
    },
    body: (
      <EasyPage
        heading={title}
        look={look}
        standardPath={hasStandard ? path : undefined}
        hasSignVideo={page?.signVideo !== undefined}
        sections={args.own(context.content)}
        // Nobody has recorded a check of the site's own sentences.
        check={{ state: 'unchecked' }}
      >
        {children}
      </EasyPage>
    ),
  }
}
