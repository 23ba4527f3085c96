import type { PdfValue } from './values'

/** Letters of a text string (ISO 32000-1, 7.9.2.2): UTF-16 with its mark, UTF-8 with its mark, or one byte per letter. */
export function textOf(value: PdfValue | undefined): string | undefined {
  if (typeof value !== 'object' || value === null || !('text' in value)) return undefined
  const bytes = Uint8Array.from(value.text, (letter) => letter.charCodeAt(0))
  const letters = value.text.startsWith('\u00fe\u00ff')
    ? new TextDecoder('utf-16be').decode(bytes)
    : value.text.startsWith('\u00ff\u00fe')
      ? new TextDecoder('utf-16le').decode(bytes)
      : value.text.startsWith('\u00ef\u00bb\u00bf')
        ? new TextDecoder('utf-8').decode(bytes)
        : value.text
  // Files carry ends of C strings and marks of language between escapes.
  return letters.replace(/[\u0000-\u001f\ufeff]/g, '').trim()
}
