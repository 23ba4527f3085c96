'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

interface Asked<Answer, Action extends string> {
  answer?: Answer
  /** What went wrong last, in German; what was typed stays. */
  problem?: string
  /** Sends what was decided; resolves to whether it worked. */
  act(action: Action, given: Record<string, unknown>): Promise<boolean>
}

/** What the CMS knows beside the document that is being edited, at `<api>/<id>/<name>`; read again after each save. */
export function useAnswer<Answer, Action extends string>(
  api: string,
  name: string,
): Asked<Answer, Action> {
  const { id, lastUpdateTime } = useDocumentInfo()
  const [answer, setAnswer] = useState<Answer>()
  const [problem, setProblem] = useState<string>()

  const ask = useCallback(
    async (path: string, init: RequestInit = {}): Promise<boolean> => {
      try {
        setAnswer(await askApi<Answer>(`${api}/${id ?? ''}/${name}${path}`, init))
        setProblem(undefined)
        return true
      } catch (error) {
        if (init.signal?.aborted !== true)
          setProblem(error instanceof Error ? error.message : String(error))
        return false
      }
    },
    [api, id, name],
  )

  useEffect(() => {
    if (id === undefined) return undefined
    const controller = new AbortController()
    void ask('', { signal: controller.signal })
    return () => controller.abort()
  }, [ask, id, lastUpdateTime])

  const act = (action: Action, given: Record<string, unknown>) =>
    ask(`/${action}`, {
      method: 'POST',
      body: JSON.stringify(given),
      headers: { 'Content-Type': 'application/json' },
    })

  return { act, ...(answer !== undefined && { answer }), ...(problem && { problem }) }
}

async function askApi<Answer>(address: string, init: RequestInit): Promise<Answer> {
  const response = await fetch(address, { credentials: 'same-origin', ...init }).catch(() => {
    throw new Error('Der Server antwortet gerade nicht. Versuchen Sie es noch einmal.')
  })
  const body = (await response.json()) as Answer & { errors?: { message: string }[] }
  if (!response.ok)
    throw new Error(
      body.errors?.[0]?.message ?? 'Das hat nicht geklappt. Versuchen Sie es noch einmal.',
    )
  return body
}
