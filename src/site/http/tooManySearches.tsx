import type { PageAnswer } from '../page'
import { isEasyPath } from '../paths'

/** Too many searches from one address; short enough to be easy for all. */
export function tooManySearches(path: string): PageAnswer {
  const title = 'Sehr viele Suchen auf einmal'
  return {
    kind: 'page',
    status: 429,
    frame: {
      title,
      description: title,
      path,
      variant: isEasyPath(path) ? 'easy' : 'standard',
      isUnlisted: true,
    },
    body: (
      <div className="wrap section narrow">
        <h1>{title}</h1>
        <p>Bitte warten Sie eine Minute.</p>
        <p>Dann können Sie wieder suchen.</p>
      </div>
    ),
  }
}
