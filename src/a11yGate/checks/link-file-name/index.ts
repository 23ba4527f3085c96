import type { Check } from '../../check'

/** A file name in place of words: it has an ending, and no blanks or the signs of a file name in it. */
const FILE_NAME =
  /^(?:[^\s/]+|[\p{L}\p{N} _().-]*[_\d-][\p{L}\p{N} _().-]*)\.(?:pdf|docx?|odt|rtf|xlsx?|ods|csv|pptx?|odp|zip|jpe?g|png|gif|webp|mp[34]|html?|php|aspx?)$/iu

/** Longer names are refused by most systems. */
const LONGEST = 255

/** The name of a file as words of a link. */
export const linkFileName: Check = {
  name: 'link-file-name',
  title: 'Dateiname statt Worte im Link',
  criterion: 'WCAG22_244_LINK_PURPOSE',
  run: ({ links }) =>
    links
      .filter(({ text }) => text.length <= LONGEST && FILE_NAME.test(text.trim()))
      .map(({ href, passage, place, text }) => ({
        level: 'error' as const,
        place,
        excerpt: text,
        message: `Der Link heißt „${text}“. Das ist der Name einer Datei und sagt nicht, was darin steht.`,
        repair:
          'Schreiben Sie in den Link, was in der Datei steht und welche Art es ist, zum Beispiel „Antrag auf Wohngeld (PDF)“.',
        subject: `${text} ${href} ${passage}`,
      })),
}
