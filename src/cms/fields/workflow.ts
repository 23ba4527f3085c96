import type { Field } from 'payload'

/** Where a text stands on its way to the public: beside the form, and as a column of the list. */
export const workflowField: Field = {
  name: 'workflow',
  label: 'Prüfung',
  type: 'ui',
  admin: {
    position: 'sidebar',
    components: {
      Field: '/src/admin/workflow/WorkflowPanel#WorkflowPanel',
      Cell: '/src/admin/workflow/WorkflowCell#WorkflowCell',
    },
  },
}
