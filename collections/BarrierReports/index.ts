import type { CollectionConfig } from 'payload'

import { accessFor } from '../../src/cms/access/accessFor'
import { signalChange } from '../../src/cms/hooks/signalChange'
import { caseEndpoints } from './endpoints'
import { answerFields } from './fields/answer'
import { deadlineFields } from './fields/deadlines'
import { gapFields } from './fields/gap'
import { publicFields } from './fields/publicCase'
import { reportedFields } from './fields/reported'
import { openCase } from './hooks/openCase'
import { sendReceipt } from './hooks/sendReceipt'
import { tellReporter } from './hooks/tellReporter'

/** Barriers that readers reported: by the form of the site, or by telephone and letter, entered here. Editors answer them in time. */
export const BarrierReports: CollectionConfig = {
  slug: 'barrier-reports',
  labels: { singular: 'Gemeldete Barriere', plural: 'Gemeldete Barrieren' },
  access: accessFor('barrier-reports'),
  admin: {
    group: 'Rückmeldungen',
    description:
      'Was auf der Website nicht ging. Antwort in zwei Wochen, spätestens in sechs. Anrufe und Briefe tragen Sie hier ein: für sie gelten dieselben Fristen.',
    useAsTitle: 'number',
    defaultColumns: ['number', 'state', 'dueOn', 'page', 'isSuspect'],
  },
  defaultSort: 'dueOn',
  disableDuplicate: true,
  endpoints: caseEndpoints,
  hooks: {
    beforeChange: [openCase, tellReporter],
    afterChange: [sendReceipt, signalChange],
  },
  fields: [
    ...answerFields,
    { type: 'collapsible', label: 'Was gemeldet wurde', fields: reportedFields },
    { type: 'collapsible', label: 'In der öffentlichen Liste', fields: publicFields },
    {
      type: 'collapsible',
      label: 'In der Erklärung zur Barrierefreiheit',
      fields: gapFields,
    },
    ...deadlineFields,
  ],
}
