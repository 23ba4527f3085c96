import type { CollectionAfterChangeHook } from 'payload'

import { receiptMail } from '../../../src/barriers/mails'
import { caseFacts, caseLink } from '../../../src/cms/barriers/caseFacts'
import type { BarrierReport } from '../../../src/cms/payload-types'
import { room } from '../../../src/cms/reviewRoom/sharedRoom'
import { readEnv } from '../../../src/config/env'
import { germanDay } from '../../../src/shared/germanDay'
import { mailText } from '../../../src/shared/mailText'

/** A new report: a receipt for whoever gave a mail address, and word to the office. A demonstration and suspects cause no mail. */
export const sendReceipt: CollectionAfterChangeHook<BarrierReport> = async ({
  context,
  doc,
  operation,
  req,
}) => {
  if (operation !== 'create' || doc.isSuspect === true || readEnv().isDemo) return doc
  const { mails } = room()
  const due = germanDay(doc.dueOn ?? doc.createdAt)
  const last = germanDay(doc.lastOn ?? doc.createdAt)
  if (doc.way === 'mail' && doc.contact) {
    const facts = await caseFacts(req, doc)
    const key = typeof context.caseKey === 'string' ? context.caseKey : ''
    const link = caseLink(facts.easy, key)
    await mails.add({ to: doc.contact, ...receiptMail({ ...facts, key, due, last, link }) }, req)
  }
  if (doc.channel === 'form') {
    const subject = `Neue Meldung einer Barriere: ${doc.number ?? ''}`
    const text = mailText(subject, [
      `Eine Barriere wurde gemeldet: ${doc.number ?? ''}`,
      `Antwort bis ${due}.`,
      'Sie steht im CMS unter „Gemeldete Barrieren“.',
    ])
    await mails.add({ to: await room().contact(), ...text }, req)
  }
  return doc
}
