import { roomPaths } from './pages/reviewRoom/roomPaths'
import { easyPath, paths } from './paths'

/** Addresses that need the database, with all that is below them. */
const PREFIXES = [
  '/admin',
  '/api',
  '/_next',
  roomPaths.home,
  paths.preview('').replace(/\/$/, ''),
  paths.health,
  paths.ready,
]

/** Below these, not themselves: their own page is public content. */
const BELOW = [paths.reportCase(''), easyPath(paths.reportCase(''))]

/** Whether a request needs the CMS: everything that is sent, and the few addresses that are read from the database. */
export function needsCms(method: string, url: string): boolean {
  if (method !== 'GET' && method !== 'HEAD') return true
  const end = url.indexOf('?')
  const path = end < 0 ? url : url.slice(0, end)
  return (
    PREFIXES.some((prefix) => path === prefix || path.startsWith(`${prefix}/`)) ||
    BELOW.some((prefix) => path.length > prefix.length && path.startsWith(prefix))
  )
}
