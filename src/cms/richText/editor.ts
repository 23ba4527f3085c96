import {
  BlocksFeature,
  BoldFeature,
  FixedToolbarFeature,
  HeadingFeature,
  ItalicFeature,
  LinkFeature,
  OrderedListFeature,
  ParagraphFeature,
  UnorderedListFeature,
  lexicalEditor,
} from '@payloadcms/richtext-lexical'

import { bodyBlocks } from '../blocks'
import { linkProblem } from '../../shared/link'

/** Editor of running text: only what a public page can show accessibly. */
export const bodyEditor = lexicalEditor({
  features: [
    ParagraphFeature(),
    HeadingFeature({ enabledHeadingSizes: ['h2', 'h3', 'h4'] }),
    BoldFeature(),
    ItalicFeature(),
    UnorderedListFeature(),
    OrderedListFeature(),
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
    }),
    BlocksFeature({ blocks: bodyBlocks }),
    FixedToolbarFeature(),
  ],
})
