import type { PayloadRequest } from 'payload'

import { checkContent } from '../../a11yGate/checkContent'
import type { GateFinding } from '../../a11yGate/finding'
import type { ShownGateFinding } from '../../shared/a11yGate'
import { isContentCollection } from '../store/kinds'
import { contextFor, readSurroundings } from './gateContext'
import type { Surroundings } from './gateContext'
import { gateDocumentOf, titleFieldOf } from './gateDocumentOf'
import { decisionsOn, entryKey, subjectKey } from './gateEntries'
import type { Decisions, Subject } from './gateEntries'
import { wordsIn } from './lexicalNode'
import { lookUp } from './lookUp'
import type { GateLookups } from './lookUp'
import { publicTitles } from './publicTitles'
import type { PublicTitle } from './publicTitles'

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

/** What a check of a document stands on. */
interface Known {
  lookups: GateLookups
  surroundings: Surroundings
  decisions: Decisions
}

/** Checks a document, saved or not, and adds what editors have answered and what is published knowingly. */
export async function checkRecord(
  req: PayloadRequest,
  subject: Subject,
  record: Record<string, unknown>,
): Promise<ShownGateFinding[]> {
  const lookups = await lookUp(req, record)
  const surroundings = await readSurroundings(req, await titlesLike(req, subject, record))
  const decisions = await decisionsOn(req, subject)
  return findingsOf(subject, record, { lookups, surroundings, decisions })
}

/** Of an easy text the title may be that of others. */
async function titlesLike(
  req: PayloadRequest,
  { collection }: Subject,
  record: Record<string, unknown>,
): Promise<PublicTitle[]> {
  if (!isContentCollection(collection)) return []
  return publicTitles(req, wordsIn(record, titleFieldOf(collection)))
}

/** The same with what is known already, for many documents. */
export function findingsOf(
  subject: Subject,
  record: Record<string, unknown>,
  { decisions, lookups, surroundings }: Known,
): ShownGateFinding[] {
  const document = gateDocumentOf(subject.collection, record, lookups)
  const context = { ...contextFor(surroundings, subject), deadPaths: lookups.deadPaths }
  return checkContent(document, context)
    .filter(({ check }) => subject.collection !== 'easy-texts' || !NOT_FOR_EASY.has(check))
    .map((finding) => shown(finding, subjectKey(subject), decisions))
}

function shown(
  finding: GateFinding,
  subject: string,
  { answers, overrides }: Decisions,
): ShownGateFinding {
  const key = entryKey(subject, finding.fingerprint)
  const answer = finding.level === 'question' ? answers.get(key) : undefined
  const override = overrides.get(key)
  return {
    ...finding,
    ...(answer ? { answer: { answer: answer.answer, by: answer.by, on: answer.on } } : {}),
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
