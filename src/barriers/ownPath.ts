const PATH = /^\/(?![/\\])[\w\-./%]*$/

/** Whether a text is a path of this site, and no more than a path. */
export const isPath = (text: string): boolean => PATH.test(text)

/**
 * The path that a reader's words name: `/kontakt`, or an address below `siteUrl`. What is behind a question mark may be
 * somebody's words and is dropped; everything that is no path of this site is `undefined`.
 */
export function ownPath(words: string, siteUrl: string): string | undefined {
  const text = words.trim()
  const local = text.startsWith(`${siteUrl}/`) ? text.slice(siteUrl.length) : text
  const path = local.split(/[?#]/, 1)[0] ?? ''
  return isPath(path) && !/\s/.test(text) ? path : undefined
}
