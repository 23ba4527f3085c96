import type { Check } from '../check'
import { groupOne } from './groupOne'
import { groupTwo } from './groupTwo'

/** Every check, in the order of the list in src/a11yGate/README.md. */
export const checks: readonly Check[] = [...groupOne, ...groupTwo]
