import { useId } from 'react'

/** An id for the parts of one component, unique on the page and the same with every rendering. */
export function useElementId(prefix: string): string {
  return `${prefix}-${useId().replace(/[^A-Za-z0-9]/g, '')}`
}
