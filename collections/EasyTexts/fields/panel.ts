import type { Field } from 'payload'

import { isEditor } from '../../../src/cms/access/accessFor'
import { stampKept } from '../hooks/stampKept'

/** The check beside the text, and the decisions to leave something as it is. */
export const panelFields: Field[] = [
  {
    name: 'easyCheck',
    label: 'Prüfung',
    type: 'ui',
    admin: {
      position: 'sidebar',
      components: { Field: '/src/admin/easyCheck/EasyCheckPanel#EasyCheckPanel' },
      disableListColumn: true,
    },
  },
  {
    name: 'easyState',
    label: 'Stand',
    type: 'ui',
    admin: {
      position: 'sidebar',
      components: { Field: '/src/admin/easyState/EasyStatePanel#EasyStatePanel' },
      disableListColumn: true,
    },
  },
  {
    name: 'kept',
    label: 'So gelassen',
    type: 'json',
    // Names of editors and their reasons; a field is public with its text where nothing else is said.
    access: { read: ({ req }) => isEditor(req) },
    hooks: { beforeChange: [stampKept] },
    admin: { hidden: true },
  },
]
