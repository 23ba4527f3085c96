/** What an editor does at a review. */
export type ReviewAct = 'invite' | 'answer' | 'withdraw'

/** Sends what was decided; resolves to whether it worked. */
export type ActOnReview = (action: ReviewAct, given: Record<string, unknown>) => Promise<boolean>
