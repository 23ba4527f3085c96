import type { EasyText } from '../content/easyText'
import type { Block, Inline, ListBlock } from '../content/text'

/** The words of a body, for search and for descriptions; addresses and credits are no words. */
export function textOfBlocks(blocks: readonly Block[]): string {
  return blocks.map(textOfBlock).filter(Boolean).join('\n')
}

/** The words of a text in Leichte Sprache. */
export function textOfEasyText(text: EasyText): string {
  return text.sections
    .flatMap((section) => [
      section.heading ?? '',
      ...section.lines.map(textOfLine),
      ...section.words.flatMap((word) => [word.word, ...word.lines.map(textOfLine)]),
    ])
    .filter(Boolean)
    .join('\n')
}

function textOfLine(line: { text: string }[]): string {
  return line.map((span) => span.text).join('')
}

function textOfBlock(block: Block): string {
  switch (block.kind) {
    case 'paragraph':
    case 'foreign':
      return textOfInlines(block.children)
    case 'heading':
      return block.text
    case 'list':
      return textOfList(block)
    case 'table':
      return [block.caption, ...block.head, ...block.rows.flat()].join(' ')
    case 'quote':
      return `${block.text} ${block.source}`
    case 'dots':
      return block.statement
    case 'notice':
      return `${block.title ?? ''} ${textOfInlines(block.children)}`.trim()
    case 'picture':
      return block.caption ?? ''
    case 'download':
      return block.document.title
    case 'video':
      return `${block.video.title}\n${textOfBlocks(block.video.transcript)}`
  }
}

function textOfList(list: ListBlock): string {
  return list.items
    .map(
      (item) =>
        `${textOfInlines(item.children)}${item.nested ? ` ${textOfList(item.nested)}` : ''}`,
    )
    .join('\n')
}

function textOfInlines(inlines: readonly Inline[]): string {
  return inlines.map(textOfInline).join('')
}

function textOfInline(inline: Inline): string {
  switch (inline.kind) {
    case 'text':
      return inline.text
    case 'link':
      return textOfInlines(inline.children)
    case 'lineBreak':
      return ' '
  }
}
