import type { DemoBlock, DemoInline } from './content/types'

type Node = Record<string, unknown>

const element = { direction: 'ltr' as const, format: '' as const, indent: 0, version: 1 }

/** Body of a demo text in the format of the CMS's editor. */
export function toLexical(blocks: DemoBlock[]) {
  return { root: { ...element, type: 'root', children: blocks.map(toNode) as never } }
}

function toNode(block: DemoBlock): Node {
  switch (block.kind) {
    case 'paragraph':
      return {
        ...element,
        type: 'paragraph',
        textFormat: 0,
        textStyle: '',
        children: inline(block.text),
      }
    case 'heading':
      return { ...element, type: 'heading', tag: `h${block.level}`, children: inline(block.text) }
    case 'list':
      return {
        ...element,
        type: 'list',
        listType: block.ordered ? 'number' : 'bullet',
        start: 1,
        tag: block.ordered ? 'ol' : 'ul',
        children: block.items.map((item, index) => ({
          ...element,
          type: 'listitem',
          value: index + 1,
          children: inline(item),
        })),
      }
    case 'table': {
      const rows = [block.head, ...block.rows].map((row) => row.join(' | ')).join('\n')
      return custom('table', { caption: block.caption, cells: rows, note: block.note ?? '' })
    }
    case 'notice':
      return custom('notice', {
        title: block.title ?? '',
        text: toLexical([{ kind: 'paragraph', text: block.text }]),
      })
    default: {
      const { kind, ...fields } = block
      return custom(kind, fields)
    }
  }
}

let blockCount = 0

function custom(blockType: string, fields: object): Node {
  blockCount += 1
  const id = blockCount.toString(16).padStart(24, '0')
  return {
    type: 'block',
    version: 2,
    format: '',
    fields: { ...fields, id, blockName: '', blockType },
  }
}

/** `**bold**` and `[words](href)`; nothing else is markup. */
function inline(text: DemoInline): Node[] {
  return text
    .split(/(\*\*[^*]+\*\*|\[[^\]]+\]\([^)]+\))/)
    .filter((part) => part !== '')
    .map((part) => {
      const link = /^\[([^\]]+)\]\(([^)]+)\)$/.exec(part)
      if (link?.[1] !== undefined) {
        return {
          ...element,
          type: 'link',
          version: 3,
          fields: { linkType: 'custom', url: link[2], newTab: false, doc: null },
          children: [word(link[1], 0)],
        }
      }
      return part.startsWith('**') ? word(part.slice(2, -2), 1) : word(part, 0)
    })
}

function word(text: string, format: number): Node {
  return { type: 'text', version: 1, text, format, detail: 0, mode: 'normal', style: '' }
}
