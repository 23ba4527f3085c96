import type { EasyLine } from '../../content/easyText'

/** One line per sentence; `**bold**` is the only emphasis. */
export function toLines(text: string | null | undefined): EasyLine[] {
  return (text ?? '')
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) =>
      line
        .split(/(\*\*[^*]+\*\*)/)
        .filter((part) => part !== '')
        .map((part) =>
          /^\*\*[^*]+\*\*$/.test(part) ? { text: part.slice(2, -2), bold: true } : { text: part },
        ),
    )
}
