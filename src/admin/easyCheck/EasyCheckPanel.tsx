'use client'

import { useRef } from 'react'

import type { ShownFinding } from '../../shared/easyCheck'
import { FindingItem } from './FindingItem'
import { countsText, inOrder, lengthText } from './panelModel'
import { StandardText } from './StandardText'
import { useEasyCheck } from './useEasyCheck'
import { useEasyForm } from './useEasyForm'
import { waysOut } from './waysOut'

/** Beside an easy text: what the check finds, why, and the ways out. Everything works by keyboard; changes are announced. */
export function EasyCheckPanel() {
  const form = useEasyForm()
  const title = useRef<HTMLHeadingElement>(null)
  const check = useEasyCheck(form.typed)
  const answer = 'answer' in check ? check.answer : undefined
  const ways = waysOut(form, () => {
    // The button that had the focus is gone; the panel begins with what changed.
    title.current?.focus()
  })

  return (
    <section className="easy-check" aria-labelledby="easy-check-title">
      <h3 id="easy-check-title" ref={title} tabIndex={-1}>
        Prüfung der Leichten Sprache
      </h3>
      <p role="status">
        {answer === undefined && check.state === 'waiting' && 'Der Text wird geprüft …'}
        {check.state === 'failed' &&
          'Die Prüfung antwortet gerade nicht. Ihr Text bleibt, wie er ist. '}
        {answer && (answer.problem ?? countsText(answer))}
      </p>
      {answer && <p className="easy-check-length">{lengthText(answer)}</p>}
      <ol className="easy-check-list">
        {inOrder(answer?.findings ?? []).map((finding) => (
          <FindingItem key={keyOf(finding)} finding={finding} {...ways} />
        ))}
      </ol>
      <p className="easy-check-note">
        Die Prüfung kennt nur Regeln. Ob der Text leicht ist, sagen die Prüferinnen und Prüfer.
      </p>
      {answer && answer.standard.length > 0 && <StandardText parts={answer.standard} />}
    </section>
  )
}

/** Stays the same while other findings come and go, so that a reason that is being typed stays too. */
const keyOf = ({ line, message, part, rule, section, start }: ShownFinding): string =>
  [rule, section, part, line, start, message].join(' ')
