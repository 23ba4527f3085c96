/** A minimal body for documents that need one. */
export function bodyOf(text: string) {
  const element = { direction: 'ltr' as const, format: '' as const, indent: 0, version: 1 }
  return {
    root: {
      ...element,
      type: 'root',
      children: [
        {
          ...element,
          type: 'paragraph',
          children: [
            { type: 'text', text, format: 0, version: 1, detail: 0, mode: 'normal', style: '' },
          ],
        },
      ],
    },
  }
}
