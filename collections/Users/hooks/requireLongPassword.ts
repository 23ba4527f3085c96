import { APIError } from 'payload'
import type { CollectionBeforeOperationHook } from 'payload'

const SHORTEST = 12
const LONGEST = 128

/**
 * Payload accepts three characters, and a field rule does not run when a password is reset
 * (payload PR 18980); this hook runs before every operation, also before that one.
 */
// eslint-disable-next-line @typescript-eslint/no-deprecated -- the rule takes the deprecated value 'read' of this union for a deprecation of the whole parameter
export const requireLongPassword: CollectionBeforeOperationHook = ({ args, operation }) => {
  if (!['create', 'update', 'updateByID', 'resetPassword'].includes(operation)) return
  const { data } = args as { data?: { password?: unknown } }
  const password = data?.password
  if (password === undefined || password === null) return
  const length = typeof password === 'string' ? Array.from(password).length : 0
  if (length >= SHORTEST && length <= LONGEST) return
  throw new APIError(
    `Das Passwort muss ${SHORTEST} bis ${LONGEST} Zeichen lang sein. Ein Satz, den nur Sie kennen, ist leicht zu merken.`,
    400,
    null,
    true,
  )
}
