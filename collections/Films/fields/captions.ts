import type { TextareaField } from 'payload'

import { captionsProblem } from './captionsProblem'

/** Captions as WebVTT. A film in sign language has no sound and may go without. */
export const captionsField: TextareaField = {
  name: 'captions',
  label: 'Untertitel (WebVTT)',
  type: 'textarea',
  maxLength: 100_000,
  validate: (value: string | null | undefined, { data }) => {
    const isSignLanguage = (data as { isSignLanguage?: boolean }).isSignLanguage === true
    return captionsProblem(value ?? '', { isRequired: !isSignLanguage }) ?? true
  },
  admin: {
    rows: 6,
    description:
      'Inhalt der Untertitel-Datei (.vtt). Pflicht, wenn der Film Ton hat. Programme für Untertitel schreiben sie in diesem Format.',
  },
}
