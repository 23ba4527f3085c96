import { refuse, textOf } from '../answers'

const WORD = /^[\w-]{1,60}$/
const NUMBER = /^\d\.\d{1,2}\.\d{1,2}$/

/** A finding as the panel sends it back; refused when it is none. */
export function findingIn(value: unknown) {
  const finding = (value ?? {}) as Record<string, unknown>
  const check = textOf(finding.check)
  const fingerprint = textOf(finding.fingerprint)
  const number = textOf((finding.why as { number?: unknown } | undefined)?.number)
  if (!WORD.test(check) || !WORD.test(fingerprint) || !NUMBER.test(number))
    refuse('Die Stelle fehlt. Laden Sie die Seite neu.')
  return {
    check,
    fingerprint,
    number,
    excerpt: textOf(finding.excerpt).slice(0, 100),
    message: textOf(finding.message).slice(0, 400),
    label: textOf((finding.place as { label?: unknown } | undefined)?.label).slice(0, 120),
  }
}
