import type { Payload } from 'payload'

import { PreviewStore } from '../cms/store/previewStore'
import type { ContentStore } from '../cms/store/contentStore'
import { dayOf } from '../shared/days'
import { readToken } from '../shared/signedToken'
import type { PreviewSource } from '../site/http/preview'
import type { Env } from '../config/env'
import { sitePages } from '../site/pages'
import type { SiteSearch } from '../site/siteSearch'
import { easyPath, pathOf } from '../site/paths'
import { matchRoute } from '../site/matchRoute'

interface PreviewParts {
  payload: Payload
  content: ContentStore
  env: Env
  search: SiteSearch
}

/** Shows the real page with the newest draft of one document, to whoever holds a valid link. */
export function createPreviewSource({
  payload,
  content,
  env,
  search,
}: PreviewParts): PreviewSource {
  return async (token) => {
    const value = readToken(token, Date.now(), `preview:${payload.config.secret}`)
    const [collection, id] = value?.split(':') ?? []
    if (collection === undefined || id === undefined) return undefined
    const preview = await PreviewStore.load(payload, content, { collection, id })
    if (preview === undefined) return undefined
    const { document, isEasy } = preview
    const path = isEasy ? easyPath(pathOf(document)) : pathOf(document)
    const matched = matchRoute(sitePages.routes, path)
    if (matched === undefined) return undefined
    const answer = matched.route.answer(
      {
        content: preview.source,
        search,
        siteUrl: env.siteUrl,
        today: dayOf(Date.now()),
      },
      matched.params,
      new URLSearchParams(),
    )
    if (answer.kind !== 'page') return undefined
    return {
      ...answer,
      frame: {
        ...answer.frame,
        isUnlisted: true,
        previewNotice: isEasy
          ? 'Das ist eine Vorschau. Der Text ist noch nicht öffentlich.'
          : 'Vorschau: Dieser Stand ist noch nicht veröffentlicht. Der Link gilt eine Stunde.',
      },
    }
  }
}
