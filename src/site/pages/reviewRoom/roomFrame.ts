import type { ReactElement } from 'react'

import type { PageAnswer } from '../../page'
import { paths } from '../../paths'
import { roomPaths } from './roomPaths'

type Page = PageAnswer & { kind: 'page' }

/** A page of the room: in easy words, listed nowhere, kept nowhere. */
export function roomPage(title: string, body: ReactElement, status = 200): Page {
  return {
    kind: 'page',
    status,
    frame: {
      title,
      description: 'Raum für Prüferinnen und Prüfer.',
      path: roomPaths.home,
      variant: 'easy',
      currentPath: paths.participate,
      isUnlisted: true,
      hasExtraStyles: true,
    },
    body,
  }
}
