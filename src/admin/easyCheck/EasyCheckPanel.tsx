'use client'

import { useAllFormFields, useForm } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useRef } from 'react'

import { isKept } from '../../shared/easyCheck'
import type { KeptFinding, ShownFinding } from '../../shared/easyCheck'
import { FindingItem } from './FindingItem'
import { countsText, inOrder, lengthText, selectionOf, withSuggestion } from './panelModel'
import { StandardText } from './StandardText'
import { useEasyCheck } from './useEasyCheck'
import type { TypedText } from './useEasyCheck'

/** Beside an easy text: what the check finds, why, and the ways out. Everything works by keyboard; changes are announced. */
export function EasyCheckPanel() {
  const [fields, dispatch] = useAllFormFields()
  const { setModified } = useForm()
  const title = useRef<HTMLHeadingElement>(null)
  const values = reduceFieldsToValues(fields, true) as Partial<TypedText>
  const kept = Array.isArray(values.kept) ? values.kept : []
  const sections = (Array.isArray(values.sections) ? values.sections : []).map(typedSection)
  const { source, teaser, title: heading } = values
  const check = useEasyCheck({ title: heading, teaser, sections, source, kept })
  const answer = 'answer' in check ? check.answer : undefined

  const update = (path: string, value: unknown) => {
    dispatch({ type: 'UPDATE', path, value })
    setModified(true)
  }
  const take = (finding: ShownFinding) => {
    const path = fieldOf(finding)
    const value = fields[path]?.value
    if (typeof value !== 'string') return
    update(path, withSuggestion(value, finding))
    focusField(path)
  }
  const decide = (decisions: KeptFinding[]) => {
    update('kept', decisions)
    // The button that had the focus is gone; the panel begins with what changed.
    title.current?.focus()
  }
  const keep = ({ rule, text, words }: ShownFinding, reason: string) =>
    decide([...kept, { rule, text, words, reason }])
  const undo = (decision: KeptFinding) => decide(kept.filter((one) => !isKept(one, decision)))
  const show = (finding: ShownFinding) => focusField(fieldOf(finding), finding)

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
          <FindingItem
            key={keyOf(finding)}
            finding={finding}
            onTake={take}
            onKeep={keep}
            onUndo={undo}
            onShow={show}
          />
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

const fieldOf = ({ part, section }: ShownFinding): string =>
  part === 'title' || part === 'teaser'
    ? part
    : `sections.${section}.${part === 'heading' ? 'heading' : 'lines'}`

/** Only what the check reads: open rows and ids of rows do not matter to it. */
function typedSection({ heading, lines, pictogram, picture }: TypedText['sections'][number]) {
  return {
    ...(heading ? { heading } : {}),
    lines: lines ?? '',
    ...(pictogram ? { pictogram } : {}),
    ...(picture ? { picture: true } : {}),
  }
}

/** Payload gives its inputs the id "field-" and the path with double underscores. */
function focusField(path: string, finding?: ShownFinding): void {
  const input = document.getElementById(`field-${path.replaceAll('.', '__')}`)
  if (!(input instanceof HTMLTextAreaElement || input instanceof HTMLInputElement)) return
  input.focus()
  input.scrollIntoView({ block: 'center' })
  if (finding?.part === 'line') input.setSelectionRange(...selectionOf(input.value, finding))
}
