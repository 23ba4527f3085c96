const SEGMENTS = new Intl.Segmenter('de', { granularity: 'sentence' })

/** Sentences of a text, without blanks at their ends. */
export const sentencesOf = (text: string): string[] =>
  [...SEGMENTS.segment(text)].map(({ segment }) => segment.trim()).filter((one) => one !== '')
