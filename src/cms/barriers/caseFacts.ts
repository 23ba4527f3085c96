import type { PayloadRequest } from 'payload'

import type { OmbudsOffice } from '../../barriers/mails'
import { readEnv } from '../../config/env'
import { EASY_PREFIX, casePath } from '../../content/addresses'
import type { BarrierReport } from '../payload-types'

/** What every message to a reporter needs; the site's settings say whom to turn to after us. */
export async function caseFacts(
  req: PayloadRequest,
  { easy, number }: Pick<BarrierReport, 'easy' | 'number'>,
): Promise<{ number: string; easy: boolean; ombuds: OmbudsOffice; link: string }> {
  const settings = await req.payload.findGlobal({
    slug: 'site-settings',
    depth: 0,
    overrideAccess: true,
    req,
  })
  const { lines, name, url } = settings.ombudsOffice ?? {}
  const isEasy = easy === true
  return {
    number: number ?? '',
    easy: isEasy,
    ombuds: {
      name: name ?? '',
      lines: (lines ?? '').split(/\r?\n/),
      ...(url ? { url } : {}),
    },
    link: caseLink(isEasy),
  }
}

/** Where a case is seen: with its key at once, without it after number and key were typed. */
export const caseLink = (easy: boolean, key?: string): string =>
  `${readEnv().siteUrl}${easy ? EASY_PREFIX : ''}${casePath(key)}`
