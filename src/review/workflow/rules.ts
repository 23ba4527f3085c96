/** Who must have reviewed a text before it goes public. */
type ReviewedBy = 'nobody' | 'editor' | 'board' | 'both'

/** What the administration has set. */
export interface RuleSettings {
  byKind: Readonly<Record<string, ReviewedBy>>
  /** By the id of the topic. */
  byTopic: Readonly<Record<string, ReviewedBy>>
  /** Members of the board who must find the text good. */
  boardMembers: number
  /** Working days after which an editor may publish with a reason. */
  deadlineDays: number
}

/** What holds for one text. */
export interface Rule {
  needsEditor: boolean
  /** How many members of the board must find the text good; 0 for none. */
  boardMembers: number
  deadlineDays: number
  /** A second editor is asked for, and there is only one account: nobody could release anything. */
  isAlone: boolean
}

interface About {
  kind: string
  topics: readonly string[]
  /** Accounts that may release. */
  editors: number
}

/**
 * The rule of one text: what its kind asks for, and what any of its topics asks for in addition. A second editor is only
 * asked for where there is one: an office of one person can publish.
 */
export function ruleFor({ editors, kind, topics }: About, settings: RuleSettings): Rule {
  const asked = [settings.byKind[kind], ...topics.map((topic) => settings.byTopic[topic])]
  const asksEditor = asked.some((by) => by === 'editor' || by === 'both')
  const asksBoard = asked.some((by) => by === 'board' || by === 'both')
  return {
    needsEditor: asksEditor && editors > 1,
    boardMembers: asksBoard ? Math.max(1, Math.floor(settings.boardMembers)) : 0,
    deadlineDays: settings.deadlineDays,
    isAlone: asksEditor && editors <= 1,
  }
}

/** Whether somebody has to look at the text at all. */
export const needsReview = ({ boardMembers, needsEditor }: Rule): boolean =>
  needsEditor || boardMembers > 0
