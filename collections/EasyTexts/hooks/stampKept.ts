import type { FieldHook } from 'payload'

import { nameOf } from '../../../src/cms/answers'
import { keptFindings } from '../../../src/cms/easyCheck/checkEasyRecord'
import { isKept } from '../../../src/shared/easyCheck'
import type { KeptFinding } from '../../../src/shared/easyCheck'

const MAX_REASON = 300
const MAX_KEPT = 500

/** Writes name and date to new decisions. Those that were there stay as they were: nobody signs for somebody else. */
export const stampKept: FieldHook = ({ previousValue, req, value }) => {
  const before = keptFindings(previousValue)
  const by = nameOf(req)
  return keptFindings(value)
    .slice(-MAX_KEPT)
    .map(({ reason, rule, text, words }): KeptFinding => {
      const known = before.find(
        (one) => isKept(one, { rule, text, words }) && one.reason === reason,
      )
      return (
        known ?? {
          rule,
          text,
          words,
          reason: reason.slice(0, MAX_REASON),
          by,
          on: new Date().toISOString(),
        }
      )
    })
}
