import { LinkFeature } from '@payloadcms/richtext-lexical'

import { linkProblem } from '../../shared/link'

/** Links of an editor: to our own pages or a safe address, always in the same window. */
export const safeLinks = () =>
  LinkFeature({
    enabledCollections: ['news', 'projects', 'pages', 'municipalities'],
    fields: ({ defaultFields }) =>
      defaultFields
        .filter((field) => !('name' in field) || field.name !== 'newTab')
        .map((field) => {
          if (!('name' in field) || field.name !== 'url' || field.type !== 'text') return field
          // Lexical itself accepts `javascript:` (payload richtext-lexical, validateUrl).
          return {
            ...field,
            validate: (value: unknown) =>
              linkProblem(typeof value === 'string' ? value : '') ?? true,
          }
        }),
  })
