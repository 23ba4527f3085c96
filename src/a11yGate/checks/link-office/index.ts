import { fileEnding, isOfficeEnding } from '../../address'
import type { Check } from '../../check'
import { shorten } from '../../words'

/** A link to an Office file: not everybody has the program, and nobody has looked whether it is accessible. */
export const linkOffice: Check = {
  name: 'link-office',
  title: 'Link zu einer Office-Datei',
  criterion: 'WCAG22_131_INFO_AND_RELATIONSHIPS',
  run: ({ links }) =>
    links
      .filter(({ href }) => isOfficeEnding(fileEnding(href)))
      .map(({ href, place, text }) => ({
        level: 'question' as const,
        place,
        excerpt: text || href,
        message: `Der Link „${shorten(text || href, 60)}“ führt zu einer Office-Datei. Ist sie barrierefrei, und gibt es den Inhalt auch als Seite oder PDF?`,
        repair:
          'Stellen Sie den Inhalt auf eine Seite, oder bieten Sie daneben ein barrierefreies PDF an. Formulare, die man ausfüllen soll, dürfen bleiben.',
        subject: `${text} ${href}`,
      })),
}
