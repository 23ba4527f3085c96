import type { CollectionBeforeChangeHook } from 'payload'

import { checkEasyRecord } from '../../../src/cms/easyCheck/checkEasyRecord'
import type { TypedEasyText } from '../../../src/cms/easyCheck/checkEasyRecord'
import { PublishRefusal } from '../../../src/cms/publishRefusal'
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
  const errors = problem === undefined ? errorsOf(open) : [{ path: 'sections', message: problem }]
  const sentence = problem ?? summaryOf(open)
  throw new PublishRefusal({ collection: 'easy-texts', errors, sentence, req })
}

/** "Noch nicht veröffentlicht. Abschnitt 1, Zeile 6 sperrt. 2 Warnungen sind offen. …" */
function summaryOf(open: readonly ShownFinding[]): string {
  const blocking = open.filter(({ level }) => level === 'block')
  const warnings = open.length - blocking.length
  const named = blocking.slice(0, MOST_NAMED).map((finding) => {
    const words =
      finding.words.length > 0 && finding.words.length < 40 ? ` („${finding.words}“)` : ''
    return `${wholePlaceOf(finding)}${words} sperrt.`
  })
  const more = blocking.length - named.length
  return [
    'Noch nicht veröffentlicht.',
    ...named,
    ...(more > 0 ? [`${more} weitere ${more === 1 ? 'Stelle sperrt' : 'Stellen sperren'}.`] : []),
    ...(warnings > 0
      ? [`${warnings} ${warnings === 1 ? 'Warnung ist' : 'Warnungen sind'} offen.`]
      : []),
    'Was zu tun ist, steht in der Prüfung der Leichten Sprache.',
  ].join(' ')
}

/** One message for each field: title, sentence for lists, or the sentences of a section. */
function errorsOf(open: readonly ShownFinding[]) {
  const fields = [...new Set(open.map(fieldOf))]
  return fields.map((field) => {
    const own = open.filter((finding) => fieldOf(finding) === field)
    const more = own.length - MOST_NAMED
    const named = own.slice(0, MOST_NAMED).map(sentenceOf)
    const rest = more > 0 ? [`Und ${more} ${more === 1 ? 'Stelle' : 'Stellen'} mehr.`] : []
    return {
      path: field,
      message: ['Noch nicht veröffentlicht.', ...named, ...rest].join(' '),
    }
  })
}

function sentenceOf(finding: ShownFinding): string {
  const way = finding.level === 'block' ? '' : ' (oder „So lassen“ mit Grund)'
  return `${placeOf(finding)}: ${finding.message}${way}`
}

const fieldOf = ({ part, section }: ShownFinding): string =>
  part === 'title' || part === 'teaser' ? part : `sections.${section}.lines`

const wholePlaceOf = (finding: ShownFinding): string =>
  finding.part === 'title' || finding.part === 'teaser'
    ? placeOf(finding)
    : `Abschnitt ${finding.section + 1}, ${placeOf(finding)}`

function placeOf({ line, part }: ShownFinding): string {
  switch (part) {
    case 'title':
      return 'Titel'
    case 'teaser':
      return 'Ein Satz für Listen'
    case 'line':
      return `Zeile ${line + 1}`
    case 'heading':
      return 'Überschrift'
    default:
      return 'ganzer Abschnitt'
  }
}
