'use client'

import { useEffect, useState } from 'react'

import { housePictogram } from '../shared/pictograms'
import type { Pictogram } from '../shared/pictograms'

/** German name of a chosen pictogram; the key while, or when, there is no name. `seen`: what was chosen just now. */
export function usePictogramName(key: string | null | undefined, seen?: Pictogram): string {
  const [fetched, setFetched] = useState<{ key: string; name: string }>()
  const known = seen?.key === key ? seen?.name : housePictogram(key ?? '')?.name

  useEffect(() => {
    if (!key || known !== undefined) return
    const controller = new AbortController()
    fetchName(key, controller.signal).then(
      (name) => setFetched({ key, name }),
      // The key stays as the name.
      () => undefined,
    )
    return () => controller.abort()
  }, [key, known])

  return known ?? (fetched?.key === key ? fetched?.name : undefined) ?? key ?? ''
}

async function fetchName(key: string, signal: AbortSignal): Promise<string> {
  const response = await fetch(`/api/piktogramme?schluessel=${encodeURIComponent(key)}`, {
    credentials: 'same-origin',
    signal,
  })
  const { pictograms } = (await response.json()) as { pictograms: Pictogram[] }
  return pictograms[0]?.name ?? key
}
