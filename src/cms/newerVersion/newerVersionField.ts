import type { Field } from 'payload'

/** Shows both texts side by side where somebody else has saved while the form was open. */
export const newerVersionField: Field = {
  name: 'newerVersion',
  label: 'Zwei Fassungen',
  type: 'ui',
  admin: {
    components: { Field: '/src/admin/newerVersion/NewerVersionPanel#NewerVersionPanel' },
    disableListColumn: true,
  },
}
