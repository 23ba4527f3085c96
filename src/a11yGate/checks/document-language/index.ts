import type { Check } from '../../check'
import type { GateFile } from '../../document'

/** A PDF that does not say its language, or says another one than its entry. */
export const documentLanguage: Check = {
  name: 'document-language',
  title: 'Sprache im PDF fehlt oder ist falsch',
  criterion: 'WCAG22_311_LANGUAGE_OF_PAGE',
  run: ({ files }) =>
    files.flatMap(({ file, place }) => {
      const message = problemOf(file)
      if (message === undefined) return []
      return [
        {
          level: 'error' as const,
          place,
          excerpt: file.title,
          message,
          repair:
            'Stellen Sie im Schreibprogramm die Sprache des ganzen Textes ein und speichern Sie das PDF neu. Oder berichtigen Sie die Sprache im Eintrag des Dokuments.',
          subject: `${file.id} ${file.language} ${file.pdf?.language ?? ''}`,
        },
      ]
    }),
}

function problemOf({ language, pdf, title }: GateFile): string | undefined {
  // A scan has no words to pronounce.
  if (pdf?.language === undefined || pdf.hasText === false) return undefined
  if (pdf.language === '')
    return `Im PDF „${title}“ ist keine Sprache eingetragen. Ein Vorleser weiß nicht, wie er es aussprechen soll.`
  // Leichte Sprache ("de-simple") is German; so are "de-DE" and "de-AT".
  return main(pdf.language) === main(language)
    ? undefined
    : `Im PDF „${title}“ steht als Sprache „${pdf.language}“, im Eintrag „${language}“. Eins davon stimmt nicht.`
}

const main = (tag: string): string => tag.trim().toLowerCase().split(/[-_]/)[0] ?? ''
