'use client'

import { useEffect, useState } from 'react'

import type { Pictogram } from '../shared/pictograms'

const PAUSE_MS = 200

/** What the search says about one word. */
export interface PictogramHits {
  state: 'idle' | 'searching' | 'found' | 'failed'
  found: Pictogram[]
}

const NOTHING: PictogramHits = { state: 'idle', found: [] }

/** Searches once nobody has typed for a moment; an answer to an older word is dropped. */
export function usePictogramSearch(word: string): PictogramHits {
  const [hits, setHits] = useState(NOTHING)
  const typed = word.trim()

  useEffect(() => {
    if (typed === '') return
    const controller = new AbortController()
    const timer = setTimeout(() => {
      setHits(({ found }) => ({ state: 'searching', found }))
      search(typed, controller.signal).then(
        (found) => setHits({ state: 'found', found }),
        () => {
          if (!controller.signal.aborted) setHits({ state: 'failed', found: [] })
        },
      )
    }, PAUSE_MS)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [typed])

  return typed === '' ? NOTHING : hits
}

/** What a screen reader is told, and everybody else can read. */
export function hitsMessage({ state, found }: PictogramHits): string {
  if (state === 'failed')
    return 'Die Suche antwortet gerade nicht. Bitte versuchen Sie es noch einmal.'
  if (state !== 'found') return ''
  if (found.length === 0) return 'Kein Bild gefunden. Versuchen Sie ein anderes Wort.'
  return found.length === 1 ? '1 Bild gefunden' : `${found.length} Bilder gefunden`
}

async function search(word: string, signal: AbortSignal): Promise<Pictogram[]> {
  const response = await fetch(`/api/piktogramme?wort=${encodeURIComponent(word)}`, {
    credentials: 'same-origin',
    signal,
  })
  if (!response.ok) throw new Error(response.statusText)
  return ((await response.json()) as { pictograms: Pictogram[] }).pictograms
}
