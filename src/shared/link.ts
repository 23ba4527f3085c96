const ALLOWED = ['http:', 'https:', 'mailto:', 'tel:']

/**
 * What is wrong with the target of a link; `undefined` when it may be published.
 * Allowed are http, https, mailto, tel and addresses of this site; `//host` would leave it unseen.
 */
export function linkProblem(href: string): string | undefined {
  // Browsers drop tabs and line breaks inside a scheme ("java\tscript:"), so they are refused outright.
  if (/[\u0000-\u0020\u007f-\u009f]/.test(href))
    return 'Ein Link darf keine Leerzeichen und keine Steuerzeichen enthalten.'
  if (/^[/\\]{2}/.test(href)) return 'Ein Link auf eine andere Website beginnt mit https://.'
  if (href.startsWith('/') || href.startsWith('#')) return undefined
  const scheme = /^[a-z][a-z0-9+.-]*:/i.exec(href)?.[0].toLowerCase()
  if (scheme !== undefined && ALLOWED.includes(scheme)) return undefined
  return scheme === undefined
    ? 'Ein Link beginnt mit https://, mailto:, tel: oder mit / für Seiten dieser Website.'
    : `Links mit „${scheme}“ sind nicht erlaubt. Erlaubt sind https:, http:, mailto: und tel:.`
}
