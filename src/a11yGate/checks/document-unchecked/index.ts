import type { Check } from '../../check'

/** Nobody has said whether a PDF is accessible, or it is not. */
export const documentUnchecked: Check = {
  name: 'document-unchecked',
  title: 'PDF nicht geprüft oder nicht barrierefrei',
  criterion: 'WCAG22_131_INFO_AND_RELATIONSHIPS',
  run: ({ files }) =>
    files
      .filter(({ file }) => file.accessible !== true)
      .map(({ file: { accessible, id, title }, place }) => ({
        level: 'question' as const,
        place,
        excerpt: title,
        message:
          accessible === false
            ? `Das PDF „${title}“ ist nicht barrierefrei. Steht sein Inhalt auch auf einer Seite, oder sagt die Seite, wo man Hilfe bekommt?`
            : `Niemand hat geprüft, ob das PDF „${title}“ barrierefrei ist. Steht sein Inhalt auch auf einer Seite?`,
        repair:
          'Prüfen Sie das PDF und tragen Sie das Ergebnis beim Dokument ein. Besser ist der Text auf einer Seite.',
        subject: `${id} ${accessible === false ? 'no' : 'unknown'}`,
      })),
}
