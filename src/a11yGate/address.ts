/** Kinds of files by the end of an address, with the words by which people know them. */
const FILE_KINDS: Record<string, RegExp> = {
  pdf: /pdf/i,
  'doc docx docm dotx odt rtf': /word|docx?|odt|rtf|textdatei|libreoffice|office/i,
  'xls xlsx xlsm ods csv': /excel|xlsx?|ods|csv|tabelle|office/i,
  'ppt pptx pps ppsx odp': /power ?point|pptx?|odp|präsentation|folien|office/i,
  'zip rar 7z': /zip|rar|7z|archiv/i,
  'mp3 wav ogg m4a': /mp3|audio|ton|hör|podcast|anhören/i,
  'mp4 mov webm avi': /mp4|video|film/i,
  ics: /kalender|termin|ics/i,
  epub: /epub|e-book/i,
}

const PICTURES = /^(?:jpe?g|png|gif|webp|avif|bmp|tiff?|svg|heic)$/
const OFFICE = /^(?:docx?|docm|dotx|odt|rtf|xlsx?|xlsm|ods|pptx?|ppsx?|odp)$/

/** End of the file name in an address ("pdf"), in lower case; empty when it has none. */
export function fileEnding(href: string): string {
  const path = /^(?:[a-z][a-z0-9+.-]*:\/\/[^/?#]*)?([^?#]*)/i.exec(href)?.[1] ?? ''
  return /\/[^/]*\.([a-z0-9]{2,5})$/i.exec(path)?.[1]?.toLowerCase() ?? ''
}

export const isPictureEnding = (ending: string): boolean => PICTURES.test(ending)
export const isOfficeEnding = (ending: string): boolean => OFFICE.test(ending)

/** Words that tell what kind of file waits behind an ending; `undefined` for pages and unknown files. */
export function wordsOfKind(ending: string): RegExp | undefined {
  return Object.entries(FILE_KINDS).find(([endings]) => endings.split(' ').includes(ending))?.[1]
}

/** Two addresses are the same target when this is equal: case of the host, `www.` and the last slash make no difference. */
export function targetOf(href: string): string {
  const [, scheme = '', host = '', rest = ''] =
    /^(?:(https?):\/\/([^/?#]*))?(.*)$/is.exec(href.trim()) ?? []
  const path = rest.replace(/\/(?=$|[?#])/, '')
  return scheme === '' ? path : `//${host.toLowerCase().replace(/^www\./, '')}${path}`
}

/** Host of a web address in lower case; empty for other addresses. */
export const hostOf = (href: string): string =>
  /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]*)/i.exec(href)?.[1]?.toLowerCase() ?? ''
