'use client'

import { useDocumentInfo, useField, useFormFields } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useEffect, useId, useState } from 'react'

import type { StandardPart } from './standardParts'
import { standardParts } from './standardParts'

/** Which sections of the standard text this easy section renders; the chosen ones stand there to read. */
export function RendersField({ path, field }: TextFieldClientProps) {
  const { setValue, value } = useField<string[]>({ potentiallyStalePath: path })
  const source = useFormFields(([fields]) => JSON.stringify(fields.source?.value ?? null))
  const { lastUpdateTime } = useDocumentInfo()
  const [parts, setParts] = useState<StandardPart[]>([])
  const id = useId()
  useEffect(() => {
    let isCurrent = true
    void standardParts(source, lastUpdateTime).then((found) => {
      if (isCurrent) setParts(found)
    })
    return () => {
      isCurrent = false
    }
  }, [source, lastUpdateTime])
  const chosen = Array.isArray(value) ? value : []
  const gone = chosen.filter((key) => !parts.some((part) => part.key === key))
  const toggle = (key: string) =>
    setValue(chosen.includes(key) ? chosen.filter((one) => one !== key) : [...chosen, key])
  return (
    <fieldset className="field-type renders-field" aria-describedby={`${id}-help`}>
      <legend>{typeof field.label === 'string' ? field.label : 'Abschnitte'}</legend>
      <ChosenText parts={parts.filter(({ key }) => chosen.includes(key))} />
      <details open={chosen.length === 0}>
        <summary>Abschnitte des schweren Textes wählen</summary>
        <p id={`${id}-help`}>
          Ändert sich ein gewählter Abschnitt, sehen Sie es hier, und an diesem Abschnitt steht ein
          Hinweis.
        </p>
        {[...parts, ...gone.map(goneLabel)].map(({ heading, key }) => (
          <label key={key}>
            <input type="checkbox" checked={chosen.includes(key)} onChange={() => toggle(key)} />{' '}
            {heading}
          </label>
        ))}
      </details>
    </fieldset>
  )
}

const goneLabel = (key: string) => ({
  key,
  heading: `${key} (gibt es im schweren Text nicht mehr)`,
})

/** The standard text beside its easy section, to read while writing. */
function ChosenText({ parts }: { parts: StandardPart[] }) {
  if (parts.length === 0)
    return <p>Noch kein Abschnitt gewählt. Wählen Sie, was dieser Abschnitt leicht sagt.</p>
  return (
    <div className="renders-field-text" role="group" aria-label="Der schwere Text">
      {parts.map(({ heading, key, lines }) => (
        <section key={key}>
          <h4>{heading}</h4>
          {lines.map((line, index) => (
            <p key={index}>{line}</p>
          ))}
        </section>
      ))}
    </div>
  )
}
