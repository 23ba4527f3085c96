'use client'

import { TextareaField, useField } from '@payloadcms/ui'
import type { TextareaFieldClientProps } from 'payload'
import type { ClipboardEvent } from 'react'

import { splitIntoLines } from '../../easyLanguage/text/splitIntoLines'

/** The sentences of a section. A paragraph that is pasted is put down one sentence a line, as plain text. */
export function SentenceLines(props: TextareaFieldClientProps) {
  const { setValue } = useField<string>({ potentiallyStalePath: props.path })

  const paste = (event: ClipboardEvent<HTMLDivElement>) => {
    const { target } = event
    const pasted = event.clipboardData.getData('text/plain')
    const lines = splitIntoLines(pasted)
    if (!(target instanceof HTMLTextAreaElement) || lines === pasted || lines === '') return
    event.preventDefault()
    const { selectionEnd, selectionStart, value } = target
    setValue(value.slice(0, selectionStart) + lines + value.slice(selectionEnd))
    requestAnimationFrame(() =>
      target.setSelectionRange(selectionStart + lines.length, selectionStart + lines.length),
    )
  }

  return (
    <div onPaste={paste}>
      <TextareaField {...props} />
    </div>
  )
}
