import { APIError } from 'payload'

import { passwordProblem } from '../../../src/shared/passwordProblem'
import type { BeforeOperation } from '../../../src/cms/hooks/beforeOperation'

/** All operations that store a password; the first account is a `create` too. */
const STORING = ['create', 'update', 'updateByID', 'resetPassword']

/**
 * Payload accepts three characters, and a field rule does not run when a password is reset
 * (payload PR 18980); this hook runs before every operation, also before that one.
 */
export const requireGoodPassword: BeforeOperation = ({ args, operation, req }) => {
  if (!STORING.includes(operation)) return
  const { data } = args as { data?: Record<string, unknown> }
  const password = data?.password
  if (password === undefined || password === null) return
  const own = [data?.email, data?.name, req.user?.email, req.user?.name]
  const problem = passwordProblem(
    typeof password === 'string' ? password : '',
    own.filter((word) => typeof word === 'string'),
  )
  if (problem !== undefined) throw new APIError(problem, 400, null, true)
}
