import type { PayloadRequest } from 'payload'

import { ruleFor } from '../../review/workflow/rules'
import type { Rule, RuleSettings } from '../../review/workflow/rules'
import type { ReviewRule } from '../payload-types'
import { idOf } from '../richText/toBlocks'
import type { WorkflowCollection } from './collections'

/** The rule that holds for a document of a collection with these topics. */
export async function readRule(
  req: PayloadRequest,
  collection: WorkflowCollection,
  topics: unknown,
): Promise<Rule> {
  const settings = toSettings(
    await req.payload.findGlobal({ slug: 'review-rules', depth: 0, overrideAccess: true, req }),
  )
  const { totalDocs: editors } = await req.payload.count({
    collection: 'users',
    overrideAccess: true,
    req,
    where: { role: { in: ['admin', 'editor'] } },
  })
  const ids = (Array.isArray(topics) ? topics : []).map(idOf)
  return ruleFor({ kind: collection, topics: ids, editors }, settings)
}

function toSettings(rules: ReviewRule): RuleSettings {
  return {
    byKind: {
      news: rules.news,
      projects: rules.projects,
      pages: rules.pages,
      municipalities: rules.municipalities,
      'easy-texts': rules.easyTexts,
    },
    byTopic: Object.fromEntries((rules.topics ?? []).map(({ by, topic }) => [idOf(topic), by])),
    boardMembers: rules.boardMembers,
    deadlineDays: rules.deadlineDays,
  }
}
