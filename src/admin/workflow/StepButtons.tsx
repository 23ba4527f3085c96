'use client'

import { useEffect, useId, useRef, useState } from 'react'

import type { WorkflowAnswer, WorkflowStepName } from '../../shared/workflow'
import { BUTTONS, stepsToShow } from './workflowModel'

interface StepButtonsProps {
  answer: WorkflowAnswer
  onStep(step: WorkflowStepName, reason: string): Promise<boolean>
}

/** The steps that this person may take now; those that need words open a field first. */
export function StepButtons({ answer, onStep }: StepButtonsProps) {
  const [open, setOpen] = useState<WorkflowStepName>()
  const steps = stepsToShow(answer)
  if (open !== undefined && steps.includes(open))
    return (
      <ReasonForm
        step={open}
        onCancel={() => setOpen(undefined)}
        onSend={async (reason) => {
          if (await onStep(open, reason)) setOpen(undefined)
        }}
      />
    )
  return (
    <div className="easy-finding-buttons">
      {steps.map((step) => {
        const { ask, label } = BUTTONS[step]
        return (
          <button
            key={step}
            type="button"
            onClick={() => (ask === undefined ? void onStep(step, '') : setOpen(step))}
          >
            {ask === undefined ? label : `${label} …`}
          </button>
        )
      })}
    </div>
  )
}

interface ReasonFormProps {
  step: WorkflowStepName
  onSend(reason: string): Promise<void>
  onCancel(): void
}

/** Not a form of its own: it stands inside the editor's form. */
function ReasonForm({ onCancel, onSend, step }: ReasonFormProps) {
  const [reason, setReason] = useState('')
  const field = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  useEffect(() => field.current?.focus(), [])
  const { ask, isOptional, label } = BUTTONS[step]
  return (
    <div className="easy-state-form" role="group" aria-label={label}>
      <label htmlFor={id}>
        {ask}
        {isOptional ? ' (darf leer bleiben)' : ''}
      </label>
      <textarea
        id={id}
        ref={field}
        rows={3}
        maxLength={1000}
        value={reason}
        onChange={({ target }) => setReason(target.value)}
      />
      <div className="easy-finding-buttons">
        <button type="button" onClick={() => void onSend(reason)}>
          {label}
        </button>
        <button type="button" onClick={onCancel}>
          Abbrechen
        </button>
      </div>
    </div>
  )
}
