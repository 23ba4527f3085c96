import type { Field } from 'payload'

import { detailsField, rendersField, wordsField } from './easySectionParts'

/** Sections of a text in Leichte Sprache: a heading, one sentence per line, a picture, typed contact lines, hard words. */
export const easySectionsField: Field = {
  name: 'sections',
  label: 'Abschnitte',
  labels: { singular: 'Abschnitt', plural: 'Abschnitte' },
  type: 'array',
  required: true,
  admin: {
    description: 'Ein Gedanke je Abschnitt. Ein Satz je Zeile, am besten höchstens 8 Wörter.',
  },
  fields: sectionFields([rendersField]),
}

/** The same sections under another name, for globals with several parts. */
export function easySectionsNamed(name: string, label: string, description: string): Field {
  return {
    name,
    label,
    labels: { singular: 'Abschnitt', plural: 'Abschnitte' },
    type: 'array',
    admin: { description, initCollapsed: true },
    fields: sectionFields(),
  }
}

/** `beside` stands next to the sentences. */
function sectionFields(beside: Field[] = []): Field[] {
  return [
    {
      name: 'heading',
      label: 'Überschrift',
      type: 'text',
      maxLength: 80,
      admin: { description: 'Am besten eine kurze Frage: Worum ging es?' },
    },
    {
      name: 'lines',
      label: 'Sätze',
      type: 'textarea',
      required: true,
      maxLength: 3000,
      admin: {
        rows: 5,
        components: { Field: '/src/admin/easyCheck/SentenceLines#SentenceLines' },
        description:
          'Ein Satz je Zeile. **Fett** schreiben Sie mit zwei Sternen davor und dahinter.',
      },
    },
    ...beside,
    {
      name: 'pictogram',
      label: 'Bildzeichen',
      type: 'text',
      admin: {
        description: 'Tippen Sie ein deutsches Wort und wählen Sie ein Bild.',
        components: { Field: '/src/admin/PictogramPicker#PictogramPicker' },
      },
    },
    {
      name: 'picture',
      label: 'Eigenes Bild statt des Bildzeichens',
      type: 'upload',
      relationTo: 'media',
      admin: { description: 'Nur wenn kein Bildzeichen passt.' },
    },
    detailsField,
    wordsField,
  ]
}
