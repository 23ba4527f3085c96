'use client'

import { TextareaField, useField } from '@payloadcms/ui'
import type { TextareaFieldClientProps } from 'payload'
import { useState } from 'react'
import type { ClipboardEvent } from 'react'

import { splitIntoLines } from '../../easyLanguage/text/splitIntoLines'
import { pastedText } from './pastedText'

/** Ten times what a section may hold: nobody means to put so much here. */
const MOST_PASTED = 30_000

/** The sentences of a section. A paragraph that is pasted is put down one sentence a line, as plain text. */
export function SentenceLines(props: TextareaFieldClientProps) {
  const { setValue } = useField<string>({ potentiallyStalePath: props.path })
  const [problem, setProblem] = useState('')

  const paste = (event: ClipboardEvent<HTMLDivElement>) => {
    const { target } = event
    if (!(target instanceof HTMLTextAreaElement)) return
    const pasted = pastedText(event.clipboardData)
    if (pasted.length > MOST_PASTED) {
      event.preventDefault()
      setProblem(tooLong(pasted.length))
      return
    }
    setProblem('')
    const lines = splitIntoLines(pasted)
    const isAsPasted = lines === event.clipboardData.getData('text/plain')
    if (isAsPasted || lines === '') return
    event.preventDefault()
    const { selectionEnd, selectionStart, value } = target
    setValue(value.slice(0, selectionStart) + lines + value.slice(selectionEnd))
    requestAnimationFrame(() =>
      target.setSelectionRange(selectionStart + lines.length, selectionStart + lines.length),
    )
  }

  return (
    <div className="sentence-lines" onPaste={paste}>
      <TextareaField {...props} />
      <p role="alert" className={problem === '' ? undefined : 'sentence-lines-problem'}>
        {problem}
      </p>
    </div>
  )
}

const tooLong = (length: number): string =>
  `Das sind ${length.toLocaleString('de-DE')} Zeichen. Hier passen höchstens 3.000 hinein. Es wurde nichts eingefügt, Ihr Text ist noch da. Fügen Sie einen kleineren Teil ein.`
