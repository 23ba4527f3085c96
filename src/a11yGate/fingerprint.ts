import { createHash } from 'node:crypto'

import { folded } from './words'

/** Short name of what a finding is about; equal for equal check, criterion and subject. */
export function fingerprintOf(check: string, criterion: string, subject: string): string {
  const letters = folded(subject) || subject
  return createHash('sha256')
    .update([check, criterion, letters].join('\u0000'))
    .digest('base64url')
    .slice(0, 16)
}
