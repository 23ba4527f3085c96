const element = { direction: 'ltr' as const, format: '' as const, indent: 0, version: 1 }

const words = (text: string) => [
  { type: 'text', text, format: 0, version: 1, detail: 0, mode: 'normal', style: '' },
]
const paragraph = (text: string) => ({ ...element, type: 'paragraph', children: words(text) })
const heading = (text: string) => ({
  ...element,
  type: 'heading',
  tag: 'h2',
  children: words(text),
})

/** A minimal body for documents that need one. */
export const bodyOf = (text: string) => ({
  root: { ...element, type: 'root', children: [paragraph(text)] },
})

/** A body of sections, each a heading with one paragraph. */
export const headedBody = (sections: Record<string, string>) => ({
  root: {
    ...element,
    type: 'root',
    children: Object.entries(sections).flatMap(([title, text]) => [
      heading(title),
      paragraph(text),
    ]),
  },
})
