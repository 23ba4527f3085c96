import type { NoteKind, Verdict } from '../../../review/marks'

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

/** What can be said of a section of an article. */
export const NOTES: readonly (VerdictWords & { verdict: NoteKind; field: string })[] = [
  {
    verdict: 'barrier',
    field: 'barriere',
    label: 'Barriere',
    help: 'Was kann man nicht lesen, sehen, hören oder bedienen?',
    pictogram: 'barriere',
  },
  {
    verdict: 'wording',
    field: 'wort',
    label: 'Wörter',
    help: 'Welches Wort ist falsch, schwer oder verletzend?',
    pictogram: 'schreiben',
  },
  {
    verdict: 'missing',
    field: 'fehlt',
    label: 'Es fehlt etwas',
    help: 'Was müssen Menschen mit Behinderung noch wissen?',
    pictogram: 'fragen',
  },
  {
    verdict: 'praise',
    field: 'lob',
    label: 'Lob',
    help: 'Was ist hier gut gelungen?',
    pictogram: 'gut',
  },
]

const LABELS = new Map<Verdict, string>([
  ...[...SENTENCE_CHOICES, ...PICTURE_CHOICES, ...NOTES].map(
    (one) => [one.verdict, one.label] as const,
  ),
  ['read', 'Gelesen'],
])

/** A verdict in words. */
export const verdictLabel = (verdict: Verdict): string => LABELS.get(verdict) ?? ''
