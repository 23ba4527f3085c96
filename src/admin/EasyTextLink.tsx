import type { UIFieldServerProps } from 'payload'

import { CreateEasyTextButton } from './CreateEasyTextButton'
import { easyTextState, stateLabels } from './easyTextState'

/** From a document to its easy variant in one click; creates it where there is none. */
export async function EasyTextLink({ collectionSlug, id, payload }: UIFieldServerProps) {
  if (id === undefined) {
    return (
      <p className="field-type">
        Leichte Sprache: Speichern Sie zuerst, dann können Sie den leichten Text anlegen.
      </p>
    )
  }
  const found = await easyTextState(payload, collectionSlug, String(id))
  return (
    <div className="field-type easy-text-link">
      <strong>Leichte Sprache:</strong> {stateLabels[found.state]}{' '}
      {found.state === 'missing' ? (
        <CreateEasyTextButton collection={collectionSlug} id={String(id)} />
      ) : (
        <a href={`/admin/collections/easy-texts/${found.id}`}>„{found.title}“ bearbeiten</a>
      )}
    </div>
  )
}
