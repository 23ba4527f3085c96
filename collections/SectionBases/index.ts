import { DAY } from '../../src/cms/fields/day'
import { journalCollection } from '../../src/cms/journalCollection'

/**
 * What a section of a standard text said when its easy section was last held against it. Where the published section
 * says something else now, `changedOn` is set, and readers see a note at the easy section.
 */
export const SectionBases = journalCollection({
  slug: 'section-bases',
  labels: { singular: 'Stand eines Abschnitts', plural: 'Stände der Abschnitte' },
  description: 'Womit ein leichter Abschnitt zuletzt verglichen wurde.',
  useAsTitle: 'heading',
  columns: ['easyText', 'heading', 'changedOn'],
  isHidden: true,
  isPublic: true,
  indexes: [{ fields: ['easyText', 'key'], unique: true }],
  fields: [
    {
      name: 'easyText',
      label: 'Text',
      type: 'relationship',
      relationTo: 'easy-texts',
      index: true,
      admin: { description: 'Der Text in Leichter Sprache.' },
    },
    {
      name: 'key',
      label: 'Abschnitt',
      type: 'text',
      required: true,
      admin: { description: 'Name des Abschnitts im schweren Text.' },
    },
    {
      name: 'heading',
      label: 'Überschrift',
      type: 'text',
      admin: { description: 'Überschrift des Abschnitts im schweren Text.' },
    },
    {
      name: 'basis',
      label: 'Stand',
      type: 'json',
      required: true,
      admin: { description: 'Was der Abschnitt sagte.' },
    },
    {
      name: 'changedOn',
      label: 'Geändert am',
      type: 'date',
      index: true,
      admin: { date: DAY, description: 'Seit wann der schwere Abschnitt etwas anderes sagt.' },
    },
    {
      name: 'decisions',
      label: 'Entscheidungen',
      type: 'json',
      admin: { description: 'Wer wann entschieden hat und warum.' },
    },
  ],
})
