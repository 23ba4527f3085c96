import type { ReactElement } from 'react'
import type { NavigationLink } from '../../content/site'
import type { PageFrame } from '../page'
import { easyPath } from '../paths'

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
  return (
    <nav className="main-nav" aria-label={name}>
      <ul>
        {links.map(({ label, easyLabel, path }) => (
          <li key={path}>
            <a href={isEasy ? easyPath(path) : path} aria-current={currentMark(frame, path)}>
              {isEasy ? easyLabel : label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** `page` on the page itself, `true` on the pages below it. */
function currentMark(frame: PageFrame, path: string): 'page' | 'true' | undefined {
  const own = [path, easyPath(path)]
  if (own.includes(frame.path)) return 'page'
  return frame.currentPath !== undefined && own.includes(frame.currentPath) ? 'true' : undefined
}
