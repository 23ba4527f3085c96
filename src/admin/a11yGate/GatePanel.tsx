'use client'

import { useAllFormFields, useDocumentInfo } from '@payloadcms/ui'
import { reduceFieldsToValues } from 'payload/shared'
import { useEffect, useRef, useState } from 'react'

import type { ShownGateFinding, ShownPageCheck } from '../../shared/a11yGate'
import { focusPlace } from './focusPlace'
import { GateFindingItem } from './GateFindingItem'
import { sayOpenFindings } from './openFindings'
import { inOrder, openText, pageText, recordFrom, summaryOf } from './panelModel'
import { postJson } from './postJson'
import { useGate } from './useGate'

/** Beside a document: which barriers are in it, where, why, and the ways out. All by keyboard; changes are announced. */
export function GatePanel() {
  const [fields] = useAllFormFields()
  const { collectionSlug: collection, id } = useDocumentInfo()
  const [asked, setAsked] = useState(0)
  const title = useRef<HTMLHeadingElement>(null)
  const record = recordFrom(reduceFieldsToValues(fields, true))
  const subject = { collection, ...(id === undefined ? {} : { id: String(id) }) }
  const { hasFailed, report } = useGate({ ...subject, record }, asked)
  const open = openText(report?.findings ?? [])
  useEffect(() => {
    sayOpenFindings(open)
    return () => sayOpenFindings('')
  }, [open])

  const { refusal, send } = useAnswers(subject, () => {
    setAsked((count) => count + 1)
    // The button that had the focus is gone; the panel begins with what changed.
    title.current?.focus()
  })

  return (
    <section className="easy-check" aria-labelledby="gate-title">
      <h3 id="gate-title" ref={title} tabIndex={-1}>
        Barrierefreiheit
      </h3>
      <p role="status">
        {report === undefined && !hasFailed && 'Der Text wird geprüft …'}
        {hasFailed && 'Die Prüfung antwortet gerade nicht. Ihr Text bleibt, wie er ist. '}
        {report && summaryOf(report.findings)}
      </p>
      {refusal !== '' && <p role="alert">{refusal}</p>}
      <ol className="easy-check-list">
        {inOrder(report?.findings ?? []).map((finding, index) => (
          <GateFindingItem
            key={`${finding.fingerprint} ${finding.place.field} ${finding.place.block ?? index}`}
            finding={finding}
            isSaved={id !== undefined}
            onShow={() => focusPlace(finding.place)}
            onSend={(path, given) => void send(path, finding, given)}
          />
        ))}
      </ol>
      {report && <FinishedPage page={report.page} />}
      <p className="easy-check-note">
        Die Prüfung findet nicht alles. <a href="/admin/barrieren">Alle Seiten mit Barrieren</a>
      </p>
    </section>
  )
}

/** Sends what somebody answers to a finding, and keeps why the server refused it. */
function useAnswers(subject: object, onStored: () => void) {
  const [refusal, setRefusal] = useState('')
  const send = async (path: string, finding: ShownGateFinding, given: object = {}) => {
    try {
      await postJson(`/api/gate/${path}`, JSON.stringify({ ...subject, finding, ...given }))
      setRefusal('')
      onStored()
    } catch (error) {
      setRefusal(error instanceof Error ? error.message : '')
    }
  }
  return { refusal, send }
}

/** What axe found on the page as visitors get it. */
function FinishedPage({ page }: { page: ShownPageCheck }) {
  return (
    <>
      <p>{pageText(page)}</p>
      {page.faults.length > 0 && (
        <ul>
          {page.faults.map(({ help, rule, target }) => (
            <li key={`${rule} ${target}`}>
              {help} ({rule}): {target}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
