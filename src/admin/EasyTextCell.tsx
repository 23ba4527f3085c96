import type { DefaultServerCellComponentProps } from 'payload'

import { easyTextState, stateLabels } from './easyTextState'

/** In lists: whether a document has its easy variant, in words. */
export async function EasyTextCell({
  collectionConfig,
  payload,
  rowData,
}: DefaultServerCellComponentProps) {
  const id = (rowData as { id?: string } | undefined)?.id
  // The column chooser draws a cell without a row.
  if (id === undefined) return null
  const { state } = await easyTextState(payload, collectionConfig.slug, id)
  return <span>{stateLabels[state]}</span>
}
