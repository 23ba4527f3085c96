import type { ReactElement } from 'react'

import type { PageAnswer, Variant } from '../../page'
import { paths } from '../../paths'
import { roomPaths } from './roomPaths'

type Page = PageAnswer & { kind: 'page' }

/** A page of the room: listed nowhere, kept nowhere; for members in easy words. */
export function roomPage(
  title: string,
  body: ReactElement,
  status = 200,
  variant: Variant = 'easy',
): Page {
  return {
    kind: 'page',
    status,
    frame: {
      title,
      description: 'Raum für Prüferinnen und Prüfer.',
      path: roomPaths.home,
      variant,
      currentPath: paths.participate,
      isUnlisted: true,
      hasExtraStyles: true,
    },
    body,
  }
}
