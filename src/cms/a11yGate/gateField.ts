import type { Field } from 'payload'

/** The panel of the gate beside a document. */
export const gateField: Field = {
  name: 'a11yGate',
  label: 'Barrierefreiheit',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: { Field: '/src/admin/a11yGate/GatePanel#GatePanel' },
    disableListColumn: true,
  },
}
