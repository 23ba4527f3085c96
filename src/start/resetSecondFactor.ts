import config from '@payload-config'
import { getPayload } from 'payload'

import { removeFactors } from '../cms/secondFactor/factors'
import { forgetTries } from '../cms/secondFactor/tries'
import { SettingsError, readEnv } from '../config/env'
import { lockDatabase } from '../database/lockDatabase'
import { checkFolders } from './checks'
import { runOrExplain } from './runOrExplain'

const USAGE =
  'So geht es: npm run reset-second-factor -- mail@kreis.de\nFür alle Konten, zum Beispiel nach einem neuen PAYLOAD_SECRET: npm run reset-second-factor -- --alle'

/** Takes the second step of a log-in away, for somebody who has locked themselves out. */
await runOrExplain(async () => {
  const [who] = process.argv.slice(2)
  if (who === undefined) throw new SettingsError(USAGE)
  const env = readEnv()
  await checkFolders(env)
  const lock = lockDatabase(env, 'reset-second-factor')
  const payload = await getPayload({ config })
  const account = who === '--alle' ? undefined : await accountOf(who)
  const removed = await removeFactors(payload, account)
  // Wrong codes are why many come here.
  if (account !== undefined) await forgetTries(payload, account)
  process.stdout.write(
    removed === 0
      ? '\nDa war nichts eingerichtet.\n'
      : `\nZurückgesetzt: ${removed}. Wer die zweite Stufe haben muss, richtet sie bei der nächsten Anmeldung neu ein.\n`,
  )
  await payload.destroy()
  lock?.release()
  process.exit(0)

  async function accountOf(email: string): Promise<string> {
    const { docs } = await payload.find({
      collection: 'users',
      where: { email: { equals: email.toLowerCase() } },
      limit: 1,
      overrideAccess: true,
    })
    const [account] = docs
    if (account === undefined) throw new SettingsError(`Für ${email} gibt es kein Konto.`)
    return account.id
  }
})
