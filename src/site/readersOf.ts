import type { EasyCheck } from '../content/easyText'

/** "Maria K., Tom B. und 1 anderen Person", after "geprüft von"; only those are named who agreed to it. */
export function readersOf({ by, others }: EasyCheck & { state: 'checked' }): string {
  const people = others === 1 ? 'Person' : 'Personen'
  const rest = by.length === 0 ? `${others} ${people}` : `${others} anderen ${people}`
  const named = new Intl.ListFormat('de', { type: 'conjunction' })
  return named.format(others === 0 ? by : [...by, rest])
}
