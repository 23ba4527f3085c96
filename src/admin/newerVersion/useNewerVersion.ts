'use client'

import { useAllFormFields, useDocumentInfo, useForm, useFormProcessing } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useCallback, useEffect, useRef, useState } from 'react'

import type { NewerVersion } from '../../shared/newerVersion'
import { postJson } from '../a11yGate/postJson'

const EVERY_MS = 15_000

interface Newer {
  newer: NewerVersion | null
  /** The form names the stored version from now on, so its next save is taken. */
  keepMine(): void
  /** Puts the stored text into a field of the form. */
  take(path: string, stored: string): void
}

/** Asks after each save, when somebody comes back to the page, and now and then, whether somebody else has saved. */
export function useNewerVersion(): Newer {
  const { collectionSlug, globalSlug, id } = useDocumentInfo()
  const [fields, dispatchFields] = useAllFormFields()
  const isProcessing = useFormProcessing()
  const { setModified } = useForm()
  const [newer, setNewer] = useState<NewerVersion | null>(null)
  const values = useRef(fields)
  values.current = fields

  const ask = useCallback(async () => {
    const mine = reduceFieldsToValues(values.current, true)
    const shown: unknown = mine.updatedAt
    if (typeof shown !== 'string' || (id === undefined && globalSlug === undefined)) return
    const subject =
      globalSlug === undefined
        ? { collection: collectionSlug, id: String(id) }
        : { global: globalSlug }
    const answer = await postJson(
      '/api/newer-version',
      JSON.stringify({ ...subject, shown, mine }),
    ).catch(() => undefined)
    // Without an answer what is shown stays; the save itself is refused in any case.
    if (answer !== undefined) setNewer((answer as { newer: NewerVersion | null }).newer)
  }, [collectionSlug, globalSlug, id])

  useWhenSeen(ask, isProcessing)

  const keepMine = () => {
    if (newer === null) return
    dispatchFields({ type: 'UPDATE', path: 'updatedAt', value: newer.savedAt })
    setModified(true)
    setNewer(null)
  }
  const take = (path: string, stored: string) => {
    dispatchFields({ type: 'UPDATE', path, value: stored })
    setModified(true)
    setNewer(
      (last) => last && { ...last, fields: last.fields.filter((field) => field.path !== path) },
    )
  }
  return { keepMine, newer, take }
}

/** Asks at once, now and then, and when somebody comes back to the page; not while it is hidden or the form is at work. */
function useWhenSeen(ask: () => Promise<void>, isProcessing: boolean): void {
  useEffect(() => {
    if (isProcessing) return undefined
    const askWhenSeen = () => {
      if (document.visibilityState === 'visible') void ask()
    }
    askWhenSeen()
    const timer = setInterval(askWhenSeen, EVERY_MS)
    document.addEventListener('visibilitychange', askWhenSeen)
    return () => {
      clearInterval(timer)
      document.removeEventListener('visibilitychange', askWhenSeen)
    }
  }, [ask, isProcessing])
}
