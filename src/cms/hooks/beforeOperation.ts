import type { CollectionBeforeOperationHook } from 'payload'

type Given = Parameters<CollectionBeforeOperationHook>[0]

/**
 * A hook before an operation. Of Payload's names for operations one ("read") is deprecated, and the rule of the linter takes that for
 * the whole parameter; here it is any name.
 */
export type BeforeOperation = (
  given: Omit<Given, 'args' | 'operation'> & {
    args: Given['args'] & { data?: unknown }
    operation: string
  },
) => ReturnType<CollectionBeforeOperationHook>
