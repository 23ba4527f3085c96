import type { DemoBlock, DemoInline } from './types'

/** Short builders, so that a demo text reads like a text. */
export const p = (text: DemoInline): DemoBlock => ({ kind: 'paragraph', text })
export const h2 = (text: string): DemoBlock => ({ kind: 'heading', level: 2, text })
export const h3 = (text: string): DemoBlock => ({ kind: 'heading', level: 3, text })
export const ul = (items: DemoInline[]): DemoBlock => ({ kind: 'list', ordered: false, items })
export const ol = (items: DemoInline[]): DemoBlock => ({ kind: 'list', ordered: true, items })
export const quote = (text: string, source: string, href?: string): DemoBlock => ({
  kind: 'quote',
  text,
  source,
  ...(href === undefined ? {} : { href }),
})
export const notice = (text: DemoInline, title?: string): DemoBlock => ({
  kind: 'notice',
  text,
  ...(title === undefined ? {} : { title }),
})
export const table = (block: Omit<Extract<DemoBlock, { kind: 'table' }>, 'kind'>): DemoBlock => ({
  kind: 'table',
  ...block,
})
export const dots = (block: Omit<Extract<DemoBlock, { kind: 'dots' }>, 'kind'>): DemoBlock => ({
  kind: 'dots',
  ...block,
})
