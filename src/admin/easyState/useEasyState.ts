'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import type { EasyStateAnswer } from '../../shared/easyState'

export type Act = 'sign' | 'hide-name' | 'settle' | 'invite' | 'answer'

interface EasyState {
  answer?: EasyStateAnswer
  /** What went wrong last, in German; what was typed stays. */
  problem?: string
  /** Sends what was decided; resolves to whether it worked. */
  act(action: Act, given: Record<string, unknown>): Promise<boolean>
}

/** State of the easy text that is being edited, read again after each save. */
export function useEasyState(): EasyState {
  const { id, lastUpdateTime } = useDocumentInfo()
  const [answer, setAnswer] = useState<EasyStateAnswer>()
  const [problem, setProblem] = useState<string>()

  const ask = useCallback(
    async (path: string, init: RequestInit = {}): Promise<boolean> => {
      try {
        setAnswer(await askState(`/api/easy-texts/${id ?? ''}/state${path}`, init))
        setProblem(undefined)
        return true
      } catch (error) {
        if (init.signal?.aborted !== true)
          setProblem(error instanceof Error ? error.message : String(error))
        return false
      }
    },
    [id],
  )

  useEffect(() => {
    if (id === undefined) return undefined
    const controller = new AbortController()
    void ask('', { signal: controller.signal })
    return () => controller.abort()
  }, [ask, id, lastUpdateTime])

  const act = (action: Act, given: Record<string, unknown>) =>
    ask(`/${action}`, {
      method: 'POST',
      body: JSON.stringify(given),
      headers: { 'Content-Type': 'application/json' },
    })

  return { act, ...(answer && { answer }), ...(problem && { problem }) }
}

async function askState(address: string, init: RequestInit): Promise<EasyStateAnswer> {
  const response = await fetch(address, { credentials: 'same-origin', ...init }).catch(() => {
    throw new Error('Der Server antwortet gerade nicht. Versuchen Sie es noch einmal.')
  })
  const body = (await response.json()) as EasyStateAnswer & { errors?: { message: string }[] }
  if (!response.ok)
    throw new Error(
      body.errors?.[0]?.message ?? 'Das hat nicht geklappt. Versuchen Sie es noch einmal.',
    )
  return body
}
