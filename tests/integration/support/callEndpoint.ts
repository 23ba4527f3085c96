import { createLocalReq } from 'payload'
import type { CollectionSlug, Payload, TypedUser } from 'payload'

interface Call {
  collection: CollectionSlug
  path: string
  params?: Record<string, string>
  data?: object
  /** Who asks; `null` for a visitor. */
  user: object | null
}

/** Calls an endpoint of a collection as the REST interface does, and reads its answer. */
export async function callEndpoint<Answer>(
  payload: Payload,
  { collection, data = {}, params = {}, path, user }: Call,
): Promise<Answer> {
  const { endpoints } = payload.collections[collection].config
  const endpoint = (endpoints || []).find((one) => one.path === path)
  if (!endpoint) throw new Error(`${collection} has no endpoint ${path}`)
  const req = await createLocalReq({ ...(user && { user: user as TypedUser }) }, payload)
  const body = { routeParams: params, data, headers: new Headers(), method: 'GET' }
  const response = await endpoint.handler(Object.assign(req, body))
  return (await response.json()) as Answer
}
