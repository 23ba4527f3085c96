import type { DefaultServerCellComponentProps } from 'payload'

import { workflowState } from './workflowState'
import { STATE_WORDS } from './workflowModel'

/** In lists: where a text stands on its way to the public, in words. */
export async function WorkflowCell({
  collectionConfig,
  payload,
  rowData,
}: DefaultServerCellComponentProps) {
  const id = (rowData as { id?: string } | undefined)?.id
  // The column chooser draws a cell without a row.
  if (id === undefined) return null
  const found = await workflowState(payload, collectionConfig.slug, id)
  return found === undefined ? null : <span>{STATE_WORDS[found]}</span>
}
