import type { ReactElement, ReactNode } from 'react'
import { Icon } from './Icon'
import type { IconName } from './Icon'

export type StepState = 'done' | 'now' | 'open'

const STATE_ICONS: Record<StepState, IconName> = { done: 'check', now: 'clock', open: 'open' }

/** Steps of a way or a timeline; the state of each is also said in words. */
export function Steps({
  steps,
}: {
  steps: readonly {
    title: string
    when?: string
    text: ReactNode
    state: StepState
    stateLabel: string
  }[]
}): ReactElement {
  return (
    <ol className="steps">
      {steps.map(({ title, when, text, state, stateLabel }, index) => (
        <li key={index} className={`step-${state}`}>
          <span className="step-mark">
            <Icon name={STATE_ICONS[state]} />
          </span>
          <h3>{title}</h3>
          <p className="step-when">{[when, stateLabel].filter(Boolean).join(' · ')}</p>
          {text && <p className="space-1">{text}</p>}
        </li>
      ))}
    </ol>
  )
}
