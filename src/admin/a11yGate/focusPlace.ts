import type { GatePlace } from '../../shared/a11yGate'

const FOCUSABLE =
  'input:not([type="hidden"]), textarea, select, [contenteditable="true"], button, a[href]'

/** Leads to the field of a finding: the caret goes into the block of the text, or the field takes the focus. */
export function focusPlace({ block, field, part }: GatePlace): void {
  const id = `field-${field.replaceAll('.', '__')}`
  const input = document.getElementById(id)
  if (input instanceof HTMLInputElement || input instanceof HTMLTextAreaElement) {
    show(input)
    return
  }
  const frame = input ?? document.querySelector(`[id^="${CSS.escape(id)}"]`)
  const editor = block === undefined ? null : editorOf(field)
  if (editor !== null && block !== undefined) focusBlock(editor, block, part)
  else if (frame !== null) show(frame.querySelector<HTMLElement>(FOCUSABLE) ?? frame)
}

/** Payload gives the editor of a rich text no id of its own; the first of the form is that of the body. */
function editorOf(field: string): HTMLElement | null {
  const own = document.querySelector<HTMLElement>(
    `.rich-text-lexical[class*="${CSS.escape(field)}"] [contenteditable="true"]`,
  )
  return own ?? document.querySelector<HTMLElement>('.rich-text-lexical [contenteditable="true"]')
}

function focusBlock(editor: HTMLElement, index: number, part: string | undefined): void {
  const block = editor.children[index]
  if (!(block instanceof HTMLElement)) {
    show(editor)
    return
  }
  const input =
    part === undefined
      ? null
      : block.querySelector<HTMLElement>(
          `[name$="${CSS.escape(part)}"], [id$="${CSS.escape(part)}"]`,
        )
  const control = input ?? block.querySelector<HTMLElement>('input, textarea, button')
  if (control !== null && block.contentEditable === 'false') {
    show(control)
    return
  }
  show(editor)
  block.scrollIntoView({ block: 'center' })
  window.getSelection()?.selectAllChildren(block)
}

function show(target: Element): void {
  if (target instanceof HTMLElement) target.focus()
  target.scrollIntoView({ block: 'center' })
}
