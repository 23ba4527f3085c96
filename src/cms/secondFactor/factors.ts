import type { Payload, PayloadRequest } from 'payload'

import { SharedAttempts } from '../cluster/sharedAttempts'
import { plainRecoveryCode, stepOf } from './codes'
import { recoveryHash, seal, unseal } from './seal'

export interface Factor {
  id: string
  account: string
  sealedSecret: string
  lastStep: number
  /** Hashes of recovery codes, one in each line. */
  recoveryHashes?: string | null
}

/** What a log-in was opened with. */
export type Proof = 'app' | 'recovery'

const PURPOSE = 'second factor'
const collection = 'second-factors'

/** A database without transactions could let two requests of the same moment use one code. */
const used = new SharedAttempts('used code', 1, 180_000)

/** The second factor of an account, if it has one. */
export async function factorOf(
  payload: Payload,
  account: string,
  req?: PayloadRequest,
): Promise<Factor | undefined> {
  const { docs } = await payload.find({
    collection,
    where: { account: { equals: account } },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    showHiddenFields: true,
    ...(req && { req }),
  })
  return docs[0]
}

export const hashesOf = (factor: Factor): string[] =>
  (factor.recoveryHashes ?? '').split('\n').filter(Boolean)

/** Stores what an account proved to have; its secret is encrypted, of the recovery codes only hashes are kept. */
export async function keepFactor(
  req: PayloadRequest,
  account: string,
  given: { secret: string; recoveryCodes: readonly string[]; step: number },
): Promise<void> {
  const { secret } = req.payload
  await req.payload.create({
    collection,
    data: {
      account,
      sealedSecret: seal(given.secret, { owner: account, purpose: PURPOSE, secret }),
      lastStep: given.step,
      recoveryHashes: given.recoveryCodes
        .map((code) => recoveryHash(plainRecoveryCode(code), account, secret))
        .join('\n'),
    },
    overrideAccess: true,
    req,
  })
}

/** Takes a code of the app or a recovery code, each only once; `undefined` when it is wrong. */
export async function useCode(
  req: PayloadRequest,
  factor: Factor,
  typed: string,
): Promise<Proof | undefined> {
  const { secret } = req.payload
  const owner = factor.account
  const plain = unseal(factor.sealedSecret, { owner, purpose: PURPOSE, secret })
  const step = plain === undefined ? undefined : stepOf(plain, typed)
  if (step !== undefined) {
    if (step <= factor.lastStep || !(await isFirst(req, `${owner} ${step}`))) return undefined
    await change(req, factor, { lastStep: step })
    return 'app'
  }
  const hash = recoveryHash(plainRecoveryCode(typed), owner, secret)
  const left = hashesOf(factor)
  if (!left.includes(hash) || !(await isFirst(req, `${owner} ${hash}`))) return undefined
  await change(req, factor, { recoveryHashes: left.filter((one) => one !== hash).join('\n') })
  return 'recovery'
}

const isFirst = (req: PayloadRequest, code: string) => used.add(req.payload, code)

const change = (req: PayloadRequest, { id }: Factor, data: Partial<Factor>) =>
  req.payload.update({ collection, id, data, overrideAccess: true, req })

/** Takes the second factor of an account away, or those of all accounts where none is named. Answers how many there were. */
export async function removeFactors(
  payload: Payload,
  account?: string,
  req?: PayloadRequest,
): Promise<number> {
  const { docs } = await payload.delete({
    collection,
    where: account === undefined ? { id: { exists: true } } : { account: { equals: account } },
    overrideAccess: true,
    ...(req && { req }),
  })
  return docs.length
}
