import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto'

const CIPHER = 'aes-256-gcm'
const IV_LENGTH = 12
const TAG_LENGTH = 16

/** A key for one purpose only, so that nothing that was sealed for one can be passed off as another. */
const keyFor = (secret: string, purpose: string): Buffer =>
  Buffer.from(hkdfSync('sha256', secret, '', `kreis-inklusiv ${purpose}`, 32))

export interface SealArgs {
  secret: string
  purpose: string
  /** Whom it is for; sealed for one account, it opens for no other. */
  owner: string
}

/** Encrypts a text so that a copy of the database alone does not tell it. */
export function seal(text: string, { owner, purpose, secret }: SealArgs): string {
  const iv = randomBytes(IV_LENGTH)
  const cipher = createCipheriv(CIPHER, keyFor(secret, purpose), iv).setAAD(Buffer.from(owner))
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()])
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64url')
}

/** The sealed text; `undefined` when it was changed, is another account's, or the server has another secret by now. */
export function unseal(sealed: string, { owner, purpose, secret }: SealArgs): string | undefined {
  const bytes = Buffer.from(sealed, 'base64url')
  const tag = bytes.subarray(IV_LENGTH, IV_LENGTH + TAG_LENGTH)
  if (tag.length < TAG_LENGTH) return undefined
  try {
    const decipher = createDecipheriv(
      CIPHER,
      keyFor(secret, purpose),
      bytes.subarray(0, IV_LENGTH),
      { authTagLength: TAG_LENGTH },
    )
    decipher.setAAD(Buffer.from(owner)).setAuthTag(tag)
    const body = bytes.subarray(IV_LENGTH + TAG_LENGTH)
    return Buffer.concat([decipher.update(body), decipher.final()]).toString('utf8')
  } catch {
    return undefined
  }
}

/** What is kept of a recovery code: enough to know it again, useless without the server's secret. */
export const recoveryHash = (code: string, account: string, secret: string): string =>
  createHmac('sha256', keyFor(secret, 'recovery code'))
    .update(`${account} ${code}`)
    .digest('base64url')
