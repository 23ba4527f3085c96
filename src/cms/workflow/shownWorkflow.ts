import type { PayloadRequest } from 'payload'

import { isOver } from '../../review/workflow/deadline'
import { SHORTEST_REASON, decideStep, missingMembers } from '../../review/workflow/decide'
import { STEPS } from '../../review/workflow/entry'
import type { Step } from '../../review/workflow/entry'
import type { ShownStep, WorkflowAnswer } from '../../shared/workflow'
import type { User, WorkflowStep } from '../payload-types'
import { accountOf } from './journal'
import { changeSince } from './minorChange'
import type { Standing } from './states'

/** Long enough for every step: the form asks for the reason later. */
const ANY_REASON = 'x'.repeat(SHORTEST_REASON)
const SHOWN_STEPS = 50

/** What an editor sees of the review of a text, and may do now. */
export async function shownWorkflow(
  req: PayloadRequest,
  standing: Standing,
): Promise<WorkflowAnswer> {
  const { log, publicText, rule, situation } = standing
  const { clearance, fingerprint, isChangedSince, state, submission } = situation
  const release = decide(req, standing, 'release')
  const problems = changeSince(standing, 'minor')
  return {
    state,
    fingerprint,
    hasOlderPublic: publicText !== undefined && state !== 'published',
    isChangedSince,
    needsEditor: rule.needsEditor,
    isAlone: rule.isAlone,
    boardMembers: rule.boardMembers,
    boardMissing: missingMembers(standing),
    ...(submission && { submission: shownSubmission(log) }),
    ...(clearance && { clearance: shownClearance(log) }),
    allowed: STEPS.filter((step) => decide(req, standing, step).isAllowed),
    ...(problems && { minorProblems: problems }),
    ...(state === 'inReview' && !release.isAllowed ? { releaseProblem: release.message } : {}),
    log: log
      .toReversed()
      .slice(0, SHOWN_STEPS)
      .map((step) => shownStep(standing, step)),
    colleagues: (await colleaguesOf(req)).map(({ id, name }) => ({ id, name })),
  }
}

/** Everybody else who may release. */
export async function colleaguesOf(req: PayloadRequest): Promise<User[]> {
  const { docs } = await req.payload.find({
    collection: 'users',
    depth: 0,
    // Editors may not read accounts; of their colleagues they see the names.
    overrideAccess: true,
    pagination: false,
    req,
    sort: 'name',
    where: { and: [{ role: { in: ['admin', 'editor'] } }, { id: { not_equals: req.user?.id } }] },
  })
  return docs
}

function decide(req: PayloadRequest, standing: Standing, step: Step) {
  const actor = accountOf(req)
  const problems = changeSince(standing, step)
  return decideStep({
    ...standing,
    step,
    ...(actor && { actor }),
    now: new Date().toISOString(),
    reason: ANY_REASON,
    ...(problems && { minorProblems: problems }),
  })
}

function shownSubmission(log: readonly WorkflowStep[]) {
  const { dueOn, name = '', reason } = log.findLast(({ kind }) => kind === 'submit') ?? {}
  return {
    name,
    reason: reason ?? '',
    ...(dueOn && { dueOn }),
    isOver: isOver(dueOn ?? undefined, new Date().toISOString()),
  }
}

function shownClearance(log: readonly WorkflowStep[]): NonNullable<WorkflowAnswer['clearance']> {
  const found = log.findLast(({ kind }) => CLEARING.has(kind))
  return {
    kind: (found?.kind ?? 'release') as 'release',
    name: found?.name ?? '',
    on: found?.on ?? '',
  }
}

const CLEARING = new Set(['release', 'bypass', 'minor', 'load'])

function shownStep(
  { collection, document }: Standing,
  { kind, name, on, reason, version, way }: WorkflowStep,
): ShownStep {
  const id = document.slice(collection.length + 1)
  return {
    kind,
    name,
    on,
    reason: reason ?? '',
    ...(way && { way }),
    ...(version && { version: `/admin/collections/${collection}/${id}/versions/${version}` }),
  }
}
