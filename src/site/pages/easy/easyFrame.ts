import type { PageFrame } from '../../page'
import { easyPath } from '../../paths'

interface EasyFrameArgs {
  title: string
  description: string
  /** Address of the standard variant; the easy one is made of it. */
  standardPath: string
  /** Whether the standard page is there to be switched to. */
  hasStandard?: boolean
  query?: string
  currentPath?: string
}

/** Frame of a page of the easy site. */
export function easyFrame({
  title,
  description,
  standardPath,
  hasStandard = true,
  query = '',
  currentPath,
}: EasyFrameArgs): PageFrame {
  return {
    title,
    description,
    path: `${easyPath(standardPath)}${query}`,
    variant: 'easy',
    ...(hasStandard ? { counterpart: standardPath } : {}),
    ...(currentPath === undefined ? {} : { currentPath }),
  }
}
