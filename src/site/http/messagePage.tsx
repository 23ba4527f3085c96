import type { PageAnswer } from '../page'
import { isEasyPath } from '../paths'

export interface Message {
  status: number
  title: string
  sentences: readonly string[]
  path: string
}

/** A page that only says something, for example that the visitor should wait; short enough to be easy for all. */
export function messagePage({ status, title, sentences, path }: Message): PageAnswer & { kind: 'page' } {
  const variant = isEasyPath(path) ? 'easy' : 'standard'
  return {
    kind: 'page',
    status,
    frame: { title, description: title, path, variant, isUnlisted: true },
    body: (
      <div className="wrap section narrow">
        <h1>{title}</h1>
        {sentences.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
    ),
  }
}

/** Too many searches from one address. */
export function tooManySearches(path: string): PageAnswer & { kind: 'page' } {
  return messagePage({
    status: 429,
    title: 'Sehr viele Suchen auf einmal',
    sentences: ['Bitte warten Sie eine Minute.', 'Dann können Sie wieder suchen.'],
    path,
  })
}

/** Work on the site, announced by the operator. */
export function underMaintenance(path: string): PageAnswer & { kind: 'page' } {
  return messagePage({
    status: 503,
    title: 'Wir arbeiten an dieser Internet-Seite',
    sentences: ['Bitte kommen Sie später wieder.', 'Danke für Ihre Geduld.'],
    path,
  })
}
