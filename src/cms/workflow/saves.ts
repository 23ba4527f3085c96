import type { PayloadRequest } from 'payload'

import type { StoredText } from './states'

/** What a save makes of a document, as its hooks before and after the write share it. */
interface Save {
  /** The whole text as it will be; what hooks get after the write may be a part of it (`select`). */
  record: StoredText
  /** Words or pictures change. */
  isEdit: boolean
  /** The record that readers might see, as it was before. */
  kept?: StoredText
}

const SAVES = 'workflowSaves'

/** One request may save several documents, so each is kept under its own name. */
export function keepSave(req: PayloadRequest, key: string, save: Save): void {
  const all = (req.context[SAVES] ??= new Map()) as Map<string, Save>
  all.set(key, save)
}

/** The save of this name, once. */
export function takeSave(req: PayloadRequest, key: string): Save | undefined {
  const all = req.context[SAVES] as Map<string, Save> | undefined
  const save = all?.get(key)
  all?.delete(key)
  return save
}
