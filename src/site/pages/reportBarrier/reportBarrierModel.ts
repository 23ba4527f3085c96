import { paths } from '../../paths'

/** Longest path that is carried into the mail; longer ones are no address of this site. */
const MAX_PATH = 300

/**
 * The page that a reader comes from, if the value is a path of this site.
 * It ends in a mail address, so anything that could name another host or another field is dropped.
 */
export function reportedPath(value: string | null): string | undefined {
  if (!value || value.length > MAX_PATH) return undefined
  const isPath = /^\/(?![/\\])[\w\-./?=&%~+]*$/.test(value)
  return isPath && value !== paths.reportBarrier ? value : undefined
}

/** Mail with subject and the address of the page already filled in. */
export function reportMailHref(mail: string, siteUrl: string, path: string | undefined): string {
  const page = path ? `Seite: ${siteUrl}${path}` : 'Seite: '
  const body = [page, '', 'Das ging nicht: ', '', 'So erreichen Sie mich: ', ''].join('\r\n')
  return `mailto:${mail}?subject=${encodeURIComponent('Barriere melden')}&body=${encodeURIComponent(body)}`
}
