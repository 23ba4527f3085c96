import type { MailText } from '../../shared/mailText'
import type { MailQueue } from '../mail/mailQueue'
import type { Reviewer } from '../payload-types'

/** Sends a mail to a reviewer. Who has no address works on paper or with a link from hand to hand, and is told in person. */
export async function tellReviewer(
  mails: MailQueue,
  { mail }: Pick<Reviewer, 'mail'>,
  write: () => MailText | Promise<MailText>,
): Promise<void> {
  if (mail) await mails.add({ to: mail, ...(await write()) })
}
