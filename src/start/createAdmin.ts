import { randomBytes } from 'node:crypto'

import config from '@payload-config'
import { getPayload } from 'payload'

import { SettingsError, readEnv } from '../config/env'
import { checkFolders } from './checks'
import { runOrExplain } from './runOrExplain'

/** Makes an account of the administration: `npm run create-admin -- mail@kreis.de "Vorname Nachname"`. */
await runOrExplain(async () => {
  const [email, name] = process.argv.slice(2)
  if (email === undefined || name === undefined) {
    throw new SettingsError('So geht es: npm run create-admin -- mail@kreis.de "Vorname Nachname"')
  }
  await checkFolders(readEnv())
  const payload = await getPayload({ config })
  const known = await payload.count({
    collection: 'users',
    where: { email: { equals: email.toLowerCase() } },
    overrideAccess: true,
  })
  if (known.totalDocs > 0)
    throw new SettingsError(
      `Für ${email} gibt es schon ein Konto. Ein neues Passwort setzt die Verwaltung unter „Konten“.`,
    )
  const password = randomBytes(15).toString('base64url')
  await payload.create({
    collection: 'users',
    data: { email, name, password, role: 'admin' },
    overrideAccess: true,
  })
  process.stdout.write(
    `\nKonto angelegt: ${email}\nPasswort: ${password}\nBitte ändern Sie es nach der ersten Anmeldung.\n`,
  )
  await payload.destroy()
  process.exit(0)
})
