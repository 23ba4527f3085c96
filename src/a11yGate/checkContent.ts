import type { Check, Hit } from './check'
import { checks } from './checks'
import { contentOf } from './content'
import { emptyContext } from './context'
import type { GateContext } from './context'
import { CRITERIA } from './criteria'
import type { GateDocument, Place } from './document'
import type { GateFinding } from './finding'
import { fingerprintOf } from './fingerprint'
import { shorten } from './words'

/**
 * Checks a document before it is published (src/a11yGate/README.md lists the checks).
 * Errors come first, each in reading order. Never throws, whatever was typed.
 */
export function checkContent(
  document: GateDocument,
  context: Partial<GateContext> = {},
): GateFinding[] {
  const content = contentOf(document)
  const all = { ...emptyContext, ...context }
  const found = checks.flatMap((check) =>
    check.run(content, all).map((hit) => toFinding(check, hit)),
  )
  const order = orderOf(document)
  return found.sort(
    (one, other) =>
      LEVELS[one.level] - LEVELS[other.level] || order(one.place) - order(other.place),
  )
}

/** The finding for a hit of a check, with reason and fingerprint. */
function toFinding(check: Check, hit: Hit): GateFinding {
  const { subject, criterion = check.criterion, excerpt, level, message, place, repair } = hit
  const { number, name } = CRITERIA[criterion]
  return {
    check: check.name,
    level,
    place,
    excerpt: shorten(excerpt),
    criterion,
    why: { number, name },
    message,
    repair,
    fingerprint: fingerprintOf(check.name, criterion, subject ?? excerpt),
  }
}

const LEVELS = { error: 0, question: 1 }

function orderOf({ parts, teaser, title }: GateDocument): (place: Place) => number {
  const keys = [title.place, teaser?.place, ...parts.map(({ place }) => place)].map((place) =>
    place ? keyOf(place) : '',
  )
  return (place) => keys.indexOf(keyOf(place))
}

const keyOf = ({ block, field }: Place) => `${field}#${block ?? ''}`
