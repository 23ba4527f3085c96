'use client'

import { useFormModified } from '@payloadcms/ui'
import { useState } from 'react'

import { moment } from '../tasks'
import { useSaveDraft } from '../useSaveDraft'
import type { ShownStep, WorkflowAnswer, WorkflowStepName } from '../../shared/workflow'
import { StepButtons } from './StepButtons'
import { useWorkflow } from './useWorkflow'
import { STATE_WORDS, logText, nextText } from './workflowModel'

/** Beside every text: where it stands on its way to the public, what is needed next, and who did what. */
export function WorkflowPanel() {
  const { answer, problem, take } = useWorkflow()
  const saveDraft = useSaveDraft()
  const isModified = useFormModified()
  const [said, setSaid] = useState('')
  const go = async (step: WorkflowStepName, reason: string) => {
    const isDone = await take(step, reason)
    setSaid(isDone ? DONE[step] : '')
    return isDone
  }
  return (
    <section className="easy-check" aria-labelledby="workflow-title">
      <h3 id="workflow-title">Prüfung und Freigabe</h3>
      <p role="alert">{problem}</p>
      <p role="status">{said}</p>
      {answer === undefined && problem === undefined && (
        <p>Nach dem ersten Speichern steht hier, wie weit der Text ist.</p>
      )}
      {answer && (
        <>
          <State answer={answer} />
          {isModified ? (
            <button type="button" onClick={() => void saveDraft()}>
              Erst speichern, dann weiter
            </button>
          ) : (
            <StepButtons answer={answer} onStep={go} />
          )}
          <Log steps={answer.log} />
        </>
      )}
    </section>
  )
}

const DONE: Record<WorkflowStepName, string> = {
  submit: 'Der Text ist jetzt in Prüfung.',
  release: 'Der Text ist freigegeben.',
  return: 'Der Text ist zurückgegeben.',
  minor: 'Die Berichtigung darf online gehen.',
  bypass: 'Der Text ist ohne Prüfung freigegeben. Das ist gezählt.',
  withdraw: 'Der Text ist zurückgezogen.',
}

function State({ answer }: { answer: WorkflowAnswer }) {
  const { hasOlderPublic, isChangedSince, minorProblems, state, submission } = answer
  return (
    <>
      <p>
        <strong>{STATE_WORDS[state]}</strong>
      </p>
      <p>{nextText(answer)}</p>
      {state === 'inReview' && submission && submission.reason !== '' && (
        <p>
          Hinweis von {submission.name}: „{submission.reason}“
        </p>
      )}
      {isChangedSince && minorProblems !== undefined && minorProblems.length > 0 && (
        <p>Eine kleine Berichtigung ist das nicht: {minorProblems.join(' ')}</p>
      )}
      {hasOlderPublic && <p>Online steht noch die vorige Fassung.</p>}
    </>
  )
}

function Log({ steps }: { steps: readonly ShownStep[] }) {
  if (steps.length === 0) return null
  return (
    <details>
      <summary>Was bisher geschah ({steps.length})</summary>
      <ol reversed>
        {steps.map((step) => (
          <li key={`${step.on}-${step.kind}`}>
            {moment(step.on)}: {logText(step)}
            {step.reason !== '' && ` – „${step.reason}“`}{' '}
            {step.version !== undefined && step.kind !== 'edit' && (
              <a href={step.version} aria-label={`Fassung vom ${moment(step.on)} ansehen`}>
                Fassung ansehen
              </a>
            )}
          </li>
        ))}
      </ol>
    </details>
  )
}
