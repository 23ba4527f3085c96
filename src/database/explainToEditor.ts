import type { AfterErrorHook } from 'payload'

import { problemIn } from './databaseProblem'

/** A full disk or a missing database answers 503 with a sentence instead of "Something went wrong". */
export const explainToEditor: AfterErrorHook = ({ error }) => {
  const problem = problemIn(error)
  if (problem === undefined) return undefined
  return {
    response: { errors: [{ name: problem.name, message: problem.message }] },
    status: problem.status,
  }
}
