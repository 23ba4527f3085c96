import type { Field } from 'payload'

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
    name: 'kept',
    label: 'So gelassen',
    type: 'json',
    hooks: { beforeChange: [stampKept] },
    admin: { hidden: true },
  },
]
