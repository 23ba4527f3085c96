import type { Field, Validate } from 'payload'

import { DAY } from '../../../src/cms/fields/day'
import { GAP_REASONS } from '../../../src/cms/fields/gapReasons'

interface GapData {
  isConfirmed?: boolean | null
}

/** What the statement must say of a confirmed barrier. */
const neededWhenConfirmed: Validate = (value, { siblingData }) => {
  const isNeeded = (siblingData as GapData).isConfirmed === true
  return !isNeeded || (typeof value === 'string' && value.trim() !== '')
    ? true
    : 'Das muss in der Erklärung stehen.'
}

const isConfirmed = (_data: unknown, siblingData: GapData) => siblingData.isConfirmed === true

/** A confirmed barrier stands in the accessibility statement until it is repaired. */
export const gapFields: Field[] = [
  {
    name: 'gap',
    label: '',
    type: 'group',
    admin: { hideGutter: true },
    fields: [
      {
        name: 'isConfirmed',
        label: 'Das ist eine Barriere dieser Website',
        type: 'checkbox',
        defaultValue: false,
        index: true,
        admin: {
          description: 'Steht dann in der Erklärung zur Barrierefreiheit, bis sie behoben ist.',
        },
      },
      {
        name: 'part',
        label: 'Was ist betroffen?',
        type: 'text',
        maxLength: 200,
        validate: neededWhenConfirmed,
        admin: {
          condition: isConfirmed,
          description:
            'Welcher Teil der Website und was daran nicht geht. Ohne Angaben zur Person.',
        },
      },
      {
        name: 'easyPart',
        label: 'Dasselbe in Leichter Sprache',
        type: 'textarea',
        maxLength: 300,
        admin: { condition: isConfirmed, description: 'Ein Satz je Zeile.', rows: 2 },
      },
      {
        name: 'criterion',
        label: 'Anforderung',
        type: 'text',
        maxLength: 120,
        validate: neededWhenConfirmed,
        admin: { condition: isConfirmed, description: 'Zum Beispiel: WCAG 1.4.3' },
      },
      {
        name: 'reason',
        label: 'Grund',
        type: 'select',
        options: GAP_REASONS,
        defaultValue: 'nonconformance',
        admin: { condition: isConfirmed, description: 'Was das Gesetz kennt.' },
      },
      {
        name: 'alternative',
        label: 'Was es stattdessen gibt',
        type: 'text',
        maxLength: 300,
        validate: neededWhenConfirmed,
        admin: { condition: isConfirmed, description: 'Barrierefreier Ersatz bis dahin.' },
      },
      {
        name: 'plannedFor',
        label: 'Behoben bis',
        type: 'date',
        admin: { condition: isConfirmed, date: DAY, description: 'Wenn ein Tag geplant ist.' },
      },
      {
        name: 'fixedOn',
        label: 'Behoben am',
        type: 'date',
        admin: {
          condition: isConfirmed,
          date: DAY,
          description: 'Dann steht sie nicht mehr in der Erklärung.',
        },
      },
    ],
  },
]
