import { ValidationError } from 'payload'
import type { CollectionBeforeChangeHook } from 'payload'

import { checkEasyRecord } from '../../../src/cms/easyCheck/checkEasyRecord'
import type { TypedEasyText } from '../../../src/cms/easyCheck/checkEasyRecord'
import type { ShownFinding } from '../../../src/shared/easyCheck'

const MOST_NAMED = 3

/** An easy text goes public only when no finding blocks and each warning is repaired or kept with a reason. */
export const requireCheckedText: CollectionBeforeChangeHook = async ({
  data,
  originalDoc,
  req,
}) => {
  const text = { ...(originalDoc as object | undefined), ...data } as TypedEasyText & {
    _status?: string
  }
  if (text._status !== 'published') return data
  const { findings, problem } = await checkEasyRecord(req, text)
  const open = findings.filter(
    ({ kept, level }) => level === 'block' || (level === 'warn' && !kept),
  )
  if (problem === undefined && open.length === 0) return data
  throw new ValidationError(
    {
      collection: 'easy-texts',
      errors: problem === undefined ? errorsOf(open) : [{ path: 'sections', message: problem }],
      req,
    },
    req.t,
  )
}

/** One message for each section, at its sentences. */
function errorsOf(open: readonly ShownFinding[]) {
  const sections = [...new Set(open.map(({ section }) => section))]
  return sections.map((section) => {
    const own = open.filter((finding) => finding.section === section)
    const more = own.length - MOST_NAMED
    const named = own.slice(0, MOST_NAMED).map(sentenceOf)
    const rest = more > 0 ? [`Und ${more} ${more === 1 ? 'Stelle' : 'Stellen'} mehr.`] : []
    return {
      path: `sections.${section}.lines`,
      // The message above the form names only labels, so the label says what to do too.
      label: `Abschnitt ${section + 1}: ${named.join(' ')}`,
      message: ['Noch nicht veröffentlicht.', ...named, ...rest].join(' '),
    }
  })
}

function sentenceOf({ level, line, message, part }: ShownFinding): string {
  const place =
    part === 'line' ? `Zeile ${line + 1}` : part === 'heading' ? 'Überschrift' : 'Abschnitt'
  const way = level === 'block' ? '' : ' (oder „So lassen“ mit Grund)'
  return `${place}: ${message}${way}`
}
