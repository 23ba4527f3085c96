import type { Block } from '../../content/text'
import { tableCells } from '../blocks/tableCells'

/** Blocks that show numbers: a table, or dots that stand for people or things. */
export function toFigureBlock(fields: Record<string, unknown>): Block | undefined {
  const text = (name: string) => (typeof fields[name] === 'string' ? fields[name] : '')
  const number = (name: string) => (typeof fields[name] === 'number' ? fields[name] : 0)
  switch (fields.blockType) {
    case 'table': {
      const [head = [], ...rows] = tableCells(text('cells'))
      return {
        kind: 'table',
        caption: text('caption'),
        head,
        rows,
        ...(text('note') === '' ? {} : { note: text('note') }),
      }
    }
    case 'dots':
      return {
        kind: 'dots',
        part: number('part'),
        whole: number('whole'),
        perDot: Math.max(1, number('perDot')),
        statement: text('statement'),
        filled: text('filled'),
        open: text('open'),
        note: text('note'),
      }
    default:
      return undefined
  }
}
