import type { EasyStateAnswer } from '../../shared/easyState'

/** What the public page says of the text at the moment. */
export function labelText(label: EasyStateAnswer['label']): string {
  if (label === undefined) return 'Auf der Seite steht: Noch nicht geprüft.'
  const { by, others } = label
  const more = others === 0 ? [] : [`${others} ohne Namen`]
  return `Auf der Seite steht: Leichte Sprache – geprüft von ${[...by, ...more].join(', ')}.`
}

/** What is still needed for the label, or why it does not show although everybody has signed. */
export function missingText({
  isPublic,
  readersNeeded,
  signatures,
}: Pick<EasyStateAnswer, 'isPublic' | 'readersNeeded' | 'signatures'>): string {
  const current = signatures.filter(({ isCurrent }) => isCurrent).length
  const missing = readersNeeded - current
  if (missing <= 0)
    return isPublic
      ? ''
      : 'Dieser Stand ist geprüft. Das Zeichen erscheint, wenn Sie ihn veröffentlichen.'
  const people = missing === 1 ? '1 Person' : `${missing} Personen`
  return signatures.length > current
    ? `Der Text ist seit der Prüfung geändert. ${people} ${missing === 1 ? 'muss' : 'müssen'} ihn neu prüfen.`
    : `Für das Zeichen ${missing === 1 ? 'fehlt' : 'fehlen'} noch ${people}.`
}

/** "Betrifft den leichten Abschnitt 2." */
export function placesText(sections: readonly number[]): string {
  return sections.length === 1
    ? `Betrifft den leichten Abschnitt ${sections[0] ?? ''}.`
    : `Betrifft die leichten Abschnitte ${new Intl.ListFormat('de', { type: 'conjunction' }).format(sections.map(String))}.`
}
