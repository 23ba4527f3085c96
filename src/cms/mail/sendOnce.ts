import type { MailText } from '../../shared/mailText'
import type { SharedRoom } from '../reviewRoom/sharedRoom'

/** Sends a mail to each address, unless the outbox still remembers the same one: it keeps them for a month. */
export async function sendOnce(
  { mails, payload }: Pick<SharedRoom, 'mails' | 'payload'>,
  addresses: readonly string[],
  mail: MailText,
): Promise<void> {
  for (const to of new Set(addresses)) {
    const { totalDocs } = await payload.count({
      collection: 'mails',
      // Nobody asks; the CMS itself reminds.
      overrideAccess: true,
      where: { and: [{ to: { equals: to } }, { subject: { equals: mail.subject } }] },
    })
    if (totalDocs === 0) await mails.add({ to, ...mail })
  }
}
