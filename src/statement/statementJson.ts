import { STATEMENT_BASIS } from './composeStatement'
import type { Statement } from './types'

interface JsonFrame {
  /** Whole address of the statement. */
  url: string
  publisher: string
  feedback: { url: string; mail: string; phone?: string }
  enforcement: { name: string; lines: readonly string[]; url?: string; verifiedOn?: string }
}

/** The statement for machines: the parts that (EU) 2018/1523 asks for, by name. What is unknown is `null`, never left out. */
export function statementJson(statement: Statement, frame: JsonFrame) {
  const { coverage, createdOn, gaps, method, methodNote, reviewedOn, scope, status } = statement
  return {
    language: 'de',
    url: frame.url,
    publisher: frame.publisher,
    scope,
    basis: STATEMENT_BASIS,
    status,
    gaps: gaps.map(({ alternative, criterion, note, origin, part, plannedFor, reason, where }) => ({
      part,
      criterion,
      reason,
      note: note ?? null,
      alternative: alternative || null,
      plannedFor: plannedFor ?? null,
      page: where?.path ?? null,
      origin,
    })),
    method,
    methodNote,
    lastTestRun: statement.testRun ?? null,
    coverage,
    createdOn: createdOn || null,
    reviewedOn: reviewedOn || null,
    isReviewDue: statement.isReviewDue,
    feedback: frame.feedback,
    enforcement: frame.enforcement,
  }
}
