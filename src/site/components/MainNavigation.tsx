import type { ReactElement } from 'react'
import type { NavigationLink } from '../../content/site'
import type { PageFrame } from '../page'
import { easyPath } from '../paths'
import { keptMarkup } from './keptMarkup'

const kept = keptMarkup<readonly NavigationLink[]>()

/** The main menu. */
export function MainNavigation({
  frame,
  links,
  name,
}: {
  frame: PageFrame
  links: readonly NavigationLink[]
  name: string
}): ReactElement {
  const isEasy = frame.variant === 'easy'
  const marks = links.map(({ path }) => currentMark(frame, path))
  const markup = kept(links, `${frame.variant} ${marks.join()}`, () => (
    <ul>
      {links.map(({ label, easyLabel, path }, index) => (
        <li key={path}>
          <a href={isEasy ? easyPath(path) : path} aria-current={marks[index]}>
            {isEasy ? easyLabel : label}
          </a>
        </li>
      ))}
    </ul>
  ))
  return <nav className="main-nav" aria-label={name} dangerouslySetInnerHTML={markup} />
}

/** `page` on the page itself, `true` on the pages below it. */
function currentMark(frame: PageFrame, path: string): 'page' | 'true' | undefined {
  const isOwn = (address: string) => address === path || address === easyPath(path)
  if (isOwn(frame.path)) return 'page'
  return frame.currentPath !== undefined && isOwn(frame.currentPath) ? 'true' : undefined
}
