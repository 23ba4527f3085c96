import { contentCollection } from '../../src/cms/contentCollection'
import { easySectionsField } from '../../src/cms/fields/easySections'
import { checkText } from './endpoints/checkText'
import { createForSource } from './endpoints/createForSource'
import { stateEndpoints } from './endpoints/state'
import { panelFields } from './fields/panel'
import { sourceFields, standardTextLink } from './fields/source'
import { requireCheckedText } from './hooks/requireCheckedText'

/**
 * The variant in Leichte Sprache of one document. Its own document, because the two texts are written, checked and
 * published at different times (docs/decisions/0003-easy-texts-are-documents.md).
 */
export const EasyTexts = contentCollection({
  slug: 'easy-texts',
  labels: { singular: 'Text in Leichter Sprache', plural: 'Leichte Sprache' },
  description:
    'Zu jeder Meldung, jedem Projekt und jeder Seite gehört ein Text in Leichter Sprache.',
  useAsTitle: 'title',
  columns: ['title', 'workflow', 'source', 'updatedAt'],
  endpoints: [createForSource, checkText, ...stateEndpoints],
  hooks: { beforeChange: [requireCheckedText] },
  fields: [
    {
      name: 'title',
      label: 'Titel',
      type: 'text',
      required: true,
      maxLength: 80,
      admin: { description: 'Kurz und in leichten Worten.' },
    },
    standardTextLink,
    {
      name: 'teaser',
      label: 'Ein Satz für Listen',
      type: 'text',
      required: true,
      maxLength: 160,
      admin: { description: 'Sagt in leichten Worten, worum es geht.' },
    },
    easySectionsField,
    ...panelFields,
    ...sourceFields,
  ],
})
