import type { Request } from 'express'

/** A parameter of the route's pattern; parameters of several segments are joined again. */
export function param(req: Request, name: string): string {
  return [req.params[name] ?? ''].flat().join('/')
}

/** All parameters of the route's pattern. */
export function allParams(req: Request): Record<string, string> {
  return Object.fromEntries(Object.keys(req.params).map((name) => [name, param(req, name)]))
}
