import { APIError } from 'payload'
import type { BeforeOperation } from './beforeOperation'

/** A list in a list in a list comes to about 15 levels of JSON; blocks with texts of their own to 10 more. */
const MAX_LEVELS = 60

/** Texts nested without end would bring down whoever walks through them: Payload itself, the checks, the page. */
export const refuseDeepTexts: BeforeOperation = ({ args }) => {
  if (isTooDeep(args.data))
    throw new APIError('Dieser Text ist zu tief verschachtelt.', 400, null, true)
}

/** Level by level, because a call for each level is what must not happen. */
function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value]
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > MAX_LEVELS) return true
    level = level.flatMap((one): unknown[] =>
      typeof one === 'object' && one !== null && !ArrayBuffer.isView(one) ? Object.values(one) : [],
    )
  }
  return false
}
