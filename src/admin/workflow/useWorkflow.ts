'use client'

import { useDocumentInfo } from '@payloadcms/ui'
import { useCallback, useEffect, useState } from 'react'

import type { WorkflowAnswer, WorkflowStepName } from '../../shared/workflow'

interface Workflow {
  answer?: WorkflowAnswer
  /** What went wrong last, in German; what was typed stays. */
  problem?: string
  /** Takes a step with the text that is on the screen; resolves to whether it worked. */
  take(step: WorkflowStepName, reason: string): Promise<boolean>
}

/** Where the text of the form stands, read again after each save. */
export function useWorkflow(): Workflow {
  const { collectionSlug, id, lastUpdateTime } = useDocumentInfo()
  const [answer, setAnswer] = useState<WorkflowAnswer>()
  const [problem, setProblem] = useState<string>()

  const ask = useCallback(
    async (step = '', init: RequestInit = {}): Promise<boolean> => {
      try {
        setAnswer(
          await askWorkflow(`/api/${collectionSlug ?? ''}/${id ?? ''}/workflow${step}`, init),
        )
        setProblem(undefined)
        return true
      } catch (error) {
        if (init.signal?.aborted !== true)
          setProblem(error instanceof Error ? error.message : String(error))
        return false
      }
    },
    [collectionSlug, id],
  )

  useEffect(() => {
    if (id === undefined) return undefined
    const controller = new AbortController()
    void ask('', { signal: controller.signal })
    return () => controller.abort()
  }, [ask, id, lastUpdateTime])

  const take = (step: WorkflowStepName, reason: string) =>
    ask(`/${step}`, {
      method: 'POST',
      body: JSON.stringify({ fingerprint: answer?.fingerprint, reason }),
      headers: { 'Content-Type': 'application/json' },
    })

  return { take, ...(answer && { answer }), ...(problem && { problem }) }
}

async function askWorkflow(address: string, init: RequestInit): Promise<WorkflowAnswer> {
  const response = await fetch(address, { credentials: 'same-origin', ...init }).catch(() => {
    throw new Error('Der Server antwortet gerade nicht. Versuchen Sie es noch einmal.')
  })
  const body = (await response.json()) as WorkflowAnswer & { errors?: { message: string }[] }
  if (!response.ok)
    throw new Error(
      body.errors?.[0]?.message ?? 'Das hat nicht geklappt. Versuchen Sie es noch einmal.',
    )
  return body
}
