import type { Verdict } from '../../../review/marks'

interface VerdictWords {
  verdict: Verdict
  label: string
  help: string
  pictogram: string
}

/** The choices at a sentence. */
export const SENTENCE_CHOICES: readonly VerdictWords[] = [
  {
    verdict: 'understood',
    label: 'Verstanden',
    help: 'Ich weiß, was gemeint ist.',
    pictogram: 'gut',
  },
  {
    verdict: 'notUnderstood',
    label: 'Nicht verstanden',
    help: 'Der Satz ist zu schwer.',
    pictogram: 'nicht-verstehen',
  },
  {
    verdict: 'wrong',
    label: 'Falsch oder verletzend',
    help: 'Der Satz stimmt nicht. Oder er tut weh.',
    pictogram: 'achtung',
  },
]

/** The choices at a picture. */
export const PICTURE_CHOICES: readonly VerdictWords[] = [
  { verdict: 'fits', label: 'Das Bild passt', help: 'Es hilft mir.', pictogram: 'gut' },
  {
    verdict: 'doesNotFit',
    label: 'Das Bild passt nicht',
    help: 'Es zeigt etwas anderes.',
    pictogram: 'schlecht',
  },
]

const LABELS = new Map(
  [...SENTENCE_CHOICES, ...PICTURE_CHOICES].map((one) => [one.verdict, one.label]),
)

/** A verdict in words. */
export const verdictLabel = (verdict: Verdict): string => LABELS.get(verdict) ?? ''
