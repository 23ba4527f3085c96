import type { Check } from '../../check'

/** A PDF without structure. A scan is found by document-scanned, and needs more than tags. */
export const documentUntagged: Check = {
  name: 'document-untagged',
  title: 'PDF ohne Tags',
  criterion: 'WCAG22_131_INFO_AND_RELATIONSHIPS',
  run: ({ files }) =>
    files
      .filter(({ file: { pdf } }) => pdf?.tagged === false && pdf.hasText !== false)
      .map(({ file: { id, title }, place }) => ({
        level: 'error' as const,
        place,
        excerpt: title,
        message: `Im PDF „${title}“ fehlen die Tags. Ein Vorleser erkennt keine Überschriften, Listen und Tabellen.`,
        repair:
          'Speichern Sie es im Schreibprogramm neu als „PDF mit Tags“ oder „PDF/UA“, nicht über „Drucken“. Oder stellen Sie den Text auf eine Seite.',
        subject: id,
      })),
}
