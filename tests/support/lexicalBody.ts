const element = { direction: 'ltr' as const, format: '' as const, indent: 0, version: 1 }

/** A body with text in another language, in the block for it. */
export const foreignBody = (passages: Record<string, string>) => ({
  root: {
    ...element,
    type: 'root',
    children: Object.entries(passages).map(([language, words], index) => ({
      type: 'block',
      format: '' as const,
      version: 2,
      fields: {
        id: (index + 1).toString(16).padStart(24, '0'),
        blockName: '',
        blockType: 'foreign',
        language,
        text: {
          root: {
            ...element,
            type: 'root',
            children: [{ ...element, type: 'paragraph', children: [text(words)] }],
          },
        },
      },
    })),
  },
})

const text = (words: string) => ({
  type: 'text',
  text: words,
  format: 0,
  version: 1,
  detail: 0,
  mode: 'normal',
  style: '',
})

/** A body of one paragraph with one link in it: `linkBody('Den Antrag gibt es', 'hier', '/wohngeld')`. */
export const linkBody = (before: string, words: string, url: string) => ({
  root: {
    ...element,
    type: 'root',
    children: [
      {
        ...element,
        type: 'paragraph',
        children: [
          text(`${before} `),
          {
            ...element,
            type: 'link',
            fields: { linkType: 'custom', url, newTab: false },
            children: [text(words)],
          },
          text('.'),
        ],
      },
    ],
  },
})
