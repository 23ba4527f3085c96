import type { Check } from '../../check'

/** A PDF whose rights forbid programs to take its text. */
export const documentProtected: Check = {
  name: 'document-protected',
  title: 'PDF verbietet das Vorlesen',
  criterion: 'WCAG22_412_NAME_ROLE_VALUE',
  run: ({ files }) =>
    files.flatMap(({ file: { id, pdf = {}, title }, place }) => {
      if (pdf.encrypted !== true) return []
      const isBlocked = pdf.blocksReading === true
      return [
        {
          level: isBlocked ? ('error' as const) : ('question' as const),
          place,
          excerpt: title,
          message: isBlocked
            ? `Das PDF „${title}“ ist so geschützt, dass Vorleser den Text nicht bekommen.`
            : `Das PDF „${title}“ ist geschützt. Lässt es sich ohne Passwort öffnen und vorlesen? Von hier aus kann es niemand prüfen.`,
          repair: isBlocked
            ? 'Nehmen Sie den Schutz heraus, oder erlauben Sie „Textzugriff für Bildschirmlesehilfen“, und laden Sie es neu hoch.'
            : 'Laden Sie es ohne Schutz hoch. Was auf einer öffentlichen Seite steht, braucht keinen.',
          subject: `${id} ${isBlocked ? 'blocked' : 'protected'}`,
        },
      ]
    }),
}
