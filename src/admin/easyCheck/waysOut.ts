import { isKept } from '../../shared/easyCheck'
import type { KeptFinding, ShownFinding } from '../../shared/easyCheck'
import { selectionOf, withSuggestion } from './panelModel'
import type { EasyForm } from './useEasyForm'

/** What an author can do with a finding. Decisions are fields of the text; they are saved with it. */
export function waysOut({ typed, update, valueOf }: EasyForm, onDecided: () => void) {
  const { kept } = typed
  const decide = (decisions: KeptFinding[]) => {
    update('kept', decisions)
    onDecided()
  }
  return {
    onTake(finding: ShownFinding) {
      const path = fieldOf(finding)
      const value = valueOf(path)
      if (typeof value !== 'string') return
      update(path, withSuggestion(value, finding))
      focusField(path)
    },
    onKeep: ({ rule, text, words }: ShownFinding, reason: string) =>
      decide([...kept, { rule, text, words, reason }]),
    onUndo: (decision: KeptFinding) => decide(kept.filter((one) => !isKept(one, decision))),
    onShow: (finding: ShownFinding) => focusField(fieldOf(finding), finding),
  }
}

const fieldOf = ({ part, section }: ShownFinding): string =>
  part === 'title' || part === 'teaser'
    ? part
    : `sections.${section}.${part === 'heading' ? 'heading' : 'lines'}`

/** Payload gives its inputs the id "field-" and the path with double underscores. */
function focusField(path: string, finding?: ShownFinding): void {
  const input = document.getElementById(`field-${path.replaceAll('.', '__')}`)
  if (!(input instanceof HTMLTextAreaElement || input instanceof HTMLInputElement)) return
  input.focus()
  input.scrollIntoView({ block: 'center' })
  if (finding?.part === 'line') input.setSelectionRange(...selectionOf(input.value, finding))
}
