import { describe, expect, it } from '@jest/globals'

import { differences } from './differences'
import type { ComparedField } from './differences'

const fields: ComparedField[] = [
  { name: 'title', type: 'text', label: 'Titel' },
  { name: 'teaser', type: 'textarea', label: { de: 'Kurzfassung' } },
  { name: 'body', type: 'richText', label: 'Text' },
  { name: 'picture', type: 'upload', label: 'Bild' },
  { name: 'facts', type: 'array', label: 'Angaben' },
]

const body = (text: string) => ({
  root: { children: [{ type: 'paragraph', children: [{ type: 'text', text, format: 0 }] }] },
})

describe('differences between the text in a form and the stored one', () => {
  it.each<{ name: string; mine: object; stored: object; found: object[] }>([
    {
      name: 'nothing where both say the same',
      mine: { title: 'A' },
      stored: { title: 'A' },
      found: [],
    },
    { name: 'nothing between empty and missing', mine: { title: '' }, stored: {}, found: [] },
    {
      name: 'a text by its words, with the stored value to take over',
      mine: { title: 'Neues Haus' },
      stored: { title: 'Altes Haus' },
      found: [
        {
          path: 'title',
          label: 'Titel',
          stored: 'Altes Haus',
          words: [
            { kind: 'removed', text: 'Altes' },
            { kind: 'added', text: 'Neues' },
            { kind: 'same', text: ' Haus' },
          ],
        },
      ],
    },
    {
      name: 'a label of several languages in German',
      mine: { teaser: 'A' },
      stored: {},
      found: [
        {
          path: 'teaser',
          label: 'Kurzfassung',
          stored: '',
          words: [{ kind: 'added', text: 'A' }],
        },
      ],
    },
    {
      name: 'rich text by its words, without a value to take over',
      mine: { body: body('Heute') },
      stored: { body: body('Morgen') },
      found: [
        {
          path: 'body',
          label: 'Text',
          words: [
            { kind: 'removed', text: 'Morgen' },
            { kind: 'added', text: 'Heute' },
          ],
        },
      ],
    },
    {
      name: 'another picture without words',
      mine: { picture: 'a'.repeat(24) },
      stored: { picture: 'b'.repeat(24) },
      found: [{ path: 'picture', label: 'Bild', words: [] }],
    },
    {
      name: 'nothing where the form holds the id of the same picture',
      mine: { picture: 'a'.repeat(24) },
      stored: { picture: { id: 'a'.repeat(24), updatedAt: '2026-01-01T00:00:00.000Z', alt: 'x' } },
      found: [],
    },
    {
      name: 'two fields in the order of the form',
      mine: { facts: [{ label: 'Ort', value: 'Jülich' }], title: 'A' },
      stored: { facts: [{ label: 'Ort', value: 'Düren' }], title: 'B' },
      found: [{ path: 'title' }, { path: 'facts' }],
    },
  ])('are $name', ({ mine, stored, found }) => {
    const all = differences(fields, { ...mine }, { ...stored })
    expect(all).toHaveLength(found.length)
    expect(all).toMatchObject(found)
  })
})
