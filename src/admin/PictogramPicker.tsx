'use client'

import { FieldError, FieldLabel, useField } from '@payloadcms/ui'
import type { TextFieldClientProps } from 'payload'
import { useId, useRef, useState } from 'react'

import type { Pictogram } from '../shared/pictograms'
import { ChosenPictogram } from './ChosenPictogram'
import { PictogramSearch } from './PictogramSearch'
import { usePictogramName } from './usePictogramName'

/** An editor types a German word and picks a picture from a grid; everything works by keyboard. */
export function PictogramPicker({ field, path: givenPath, readOnly }: TextFieldClientProps) {
  // Rows of a list can be moved; then the given path is that of the old place (payload, useField/types.d.ts).
  const { disabled, errorMessage, path, setValue, showError, value } = useField<string | null>({
    potentiallyStalePath: givenPath,
  })
  const { choose, name } = useChoice(value, setValue)
  const input = useRef<HTMLInputElement>(null)
  const id = useId()
  const isLocked = readOnly === true || disabled

  const remove = () => {
    setValue(null)
    // The button that had the focus is gone.
    input.current?.focus()
  }

  return (
    <div className={`field-type pictogram-picker${showError ? ' error' : ''}`}>
      <FieldLabel
        htmlFor={id}
        label={field.label || 'Bildzeichen'}
        path={path}
        required={field.required === true}
      />
      <FieldError
        path={path}
        showError={showError}
        {...(errorMessage === undefined ? {} : { message: errorMessage })}
      />
      <ChosenPictogram
        id={`${id}-chosen`}
        value={value}
        name={name}
        onRemove={isLocked ? undefined : remove}
      />
      {!isLocked && (
        <PictogramSearch
          id={id}
          input={input}
          describedBy={`${id}-chosen`}
          isInvalid={showError}
          chosen={value}
          onChoose={choose}
        />
      )}
    </div>
  )
}

/** Takes a pictogram from the grid; its name is known then and need not be fetched. */
function useChoice(value: string | null, setValue: (key: string) => void) {
  const [seen, setSeen] = useState<Pictogram>()
  const choose = (pictogram: Pictogram) => {
    setSeen(pictogram)
    setValue(pictogram.key)
  }
  return { choose, name: usePictogramName(value, seen) }
}
