'use client'

import { useDocumentInfo, useForm, useFormModified } from '@payloadcms/ui'

/**
 * Saves the form around a component as a draft, as Payload's own button does; outside of a form, and where everything is
 * saved, it does nothing. For whatever leads away from a form: in the two seconds before the next autosave typing is lost.
 * Answers whether all that was typed is saved; why not, Payload's form says itself.
 */
export function useSaveDraft(): () => Promise<boolean> {
  const { collectionSlug, id } = useDocumentInfo()
  const { submit } = useForm()
  const isModified = useFormModified()
  return async () => {
    if (!isModified || collectionSlug === undefined || id === undefined) return true
    // Answers nothing where it could not save, or where another save is still running.
    const answer = await submit({
      action: `/api/${collectionSlug}/${id}?depth=0&fallback-locale=null&draft=true`,
      method: 'PATCH',
      overrides: { _status: 'draft' },
      skipValidation: true,
    })
    return answer?.res.ok === true
  }
}
