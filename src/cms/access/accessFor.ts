import { APIError } from 'payload'
import type {
  Access,
  CollectionConfig,
  FieldAccess,
  GlobalConfig,
  PayloadRequest,
  Where,
} from 'payload'

import { collectionAccess, globalAccess } from './matrix'
import type { CollectionSlug, GlobalSlug, Permission, Role } from './matrix'

/** Access rules of a collection, made from its row in the table of `matrix.ts`. */
export function accessFor(slug: CollectionSlug): NonNullable<CollectionConfig['access']> {
  const row = collectionAccess[slug]
  return {
    create: rolesIn(row.create),
    read: publishedOrRoles(row.read, hasDrafts(slug)),
    readVersions: rolesIn(row.readVersions),
    update: selfOrRoles(row.update),
    delete: rolesIn(row.delete),
    unlock: rolesIn(row.unlock),
    admin: ({ req }) => roleOf(req) !== undefined && includes(row.admin, roleOf(req)),
  }
}

/** Access rules of a global, made from its row in the table of `matrix.ts`. */
export function globalAccessFor(slug: GlobalSlug): NonNullable<GlobalConfig['access']> {
  const row = globalAccess[slug]
  return {
    read: ({ req }) => includes(row.read, 'public') || includes(row.read, roleOf(req)),
    readVersions: rolesIn(row.readVersions),
    update: rolesIn(row.update),
  }
}

/** Field of an account that only the administration fills in. */
export const forAdmins: FieldAccess = ({ req }) => roleOf(req) === 'admin'

/** Role of whoever asks; `undefined` for everyone who is not logged in. */
export function roleOf(req: PayloadRequest): Role | undefined {
  const user = req.user as { role?: Role } | null
  return user?.role
}

/** Whether somebody who writes content asks. */
export function isEditor(req: PayloadRequest): boolean {
  const role = roleOf(req)
  return role === 'admin' || role === 'editor'
}

/** Ends a request of anybody else with 403 and a sentence. */
export function requireEditor(req: PayloadRequest): void {
  if (!isEditor(req))
    throw new APIError('Dafür müssen Sie als Redaktion angemeldet sein.', 403, null, true)
}

function hasDrafts(slug: CollectionSlug): boolean {
  return collectionAccess[slug].readVersions.length > 0
}

/** Access rule that lets these roles in. */
export function rolesIn(permission: Permission): Access {
  return ({ req }) => includes(permission, roleOf(req))
}

/** The trash is closed to the public too: `?trash=true` would show it (payload docs, "Trash"). */
function publishedOrRoles(permission: Permission, withDrafts: boolean): Access {
  return ({ req }) => {
    if (includes(permission, roleOf(req))) return true
    if (includes(permission, 'self')) return ownAccount(req)
    if (!includes(permission, 'public')) return false
    const notTrashed: Where = { deletedAt: { exists: false } }
    return withDrafts ? { and: [{ _status: { equals: 'published' } }, notTrashed] } : notTrashed
  }
}

function selfOrRoles(permission: Permission): Access {
  return ({ req }) =>
    includes(permission, roleOf(req)) || (includes(permission, 'self') && ownAccount(req))
}

const ownAccount = ({ user }: PayloadRequest): Where | false =>
  user ? { id: { equals: user.id } } : false

function includes(permission: Permission, role: Role | 'public' | 'self' | undefined): boolean {
  return role !== undefined && permission.includes(role)
}
