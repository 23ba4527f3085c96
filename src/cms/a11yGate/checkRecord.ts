import type { PayloadRequest } from 'payload'

import { checkContent } from '../../a11yGate/checkContent'
import type { GateFinding } from '../../a11yGate/finding'
import type { ShownGateFinding } from '../../shared/a11yGate'
import type { GateAnswer, GateOverride } from '../payload-types'
import { gateContext } from './gateContext'
import { gateDocumentOf } from './gateDocumentOf'
import { answersOf, openOverridesOf } from './gateEntries'
import type { Subject } from './gateEntries'
import { lookUp } from './lookUp'

/** The check of easy texts (src/easyLanguage) says the same more strictly, or their form leaves no choice. */
const NOT_FOR_EASY = new Set([
  'abbreviation',
  'text-capitals',
  'text-emphasis',
  'text-spacing',
  'text-symbols',
  'fake-heading',
  'fake-list',
  'heading-missing',
  'heading-long',
])

/** Checks a document, saved or not, and adds what editors have answered and what is published knowingly. */
export async function checkRecord(
  req: PayloadRequest,
  subject: Subject,
  record: Record<string, unknown>,
): Promise<ShownGateFinding[]> {
  const lookups = await lookUp(req, record)
  const context = await gateContext(req, subject)
  const document = gateDocumentOf(subject.collection, record, lookups)
  const answers = await answersOf(req, subject)
  const overrides = await openOverridesOf(req, subject)
  return checkContent(document, { ...context, deadPaths: lookups.deadPaths })
    .filter(({ check }) => subject.collection !== 'easy-texts' || !NOT_FOR_EASY.has(check))
    .map((finding) => shown(finding, answers, overrides))
}

function shown(
  finding: GateFinding,
  answers: ReadonlyMap<string, GateAnswer>,
  overrides: ReadonlyMap<string, GateOverride>,
): ShownGateFinding {
  const answer = answers.get(finding.fingerprint)
  const override = overrides.get(finding.fingerprint)
  return {
    ...finding,
    ...(finding.level === 'question' && answer
      ? { answer: { answer: answer.answer, by: answer.by, on: answer.on } }
      : {}),
    ...(override
      ? {
          override: {
            what: override.what,
            reason: override.reason,
            repairBy: override.repairBy,
            by: override.openedBy,
            ...(override.alternative ? { alternative: override.alternative } : {}),
          },
        }
      : {}),
  }
}
