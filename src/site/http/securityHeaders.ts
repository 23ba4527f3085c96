import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'

import helmet from 'helmet'
import type { HelmetOptions } from 'helmet'

import type { HeaderList } from './encodedBody'

export interface SecurityPolicy {
  /** Served over TLS: browsers are told to come back only that way. */
  isHttps: boolean
  /** May stand in a frame of the own site: the preview inside the CMS. */
  isFramed?: boolean
  /** Carries a script of the own site: the review room. */
  hasScript?: boolean
}

export interface CmsPolicy {
  isHttps: boolean
  isDevelopment: boolean
}

const ONE_YEAR = 31_536_000
/** Stands where the nonce of an answer goes. */
const PLACE = 'NONCE'

const common = (isHttps: boolean) =>
  ({
    strictTransportSecurity: isHttps && { maxAge: ONE_YEAR, includeSubDomains: false },
    referrerPolicy: { policy: 'same-origin' },
    crossOriginEmbedderPolicy: false,
  }) as const

/**
 * Security headers of the public site. They are the same for every answer, so they are worked out once:
 * the page cache sends them without any framework.
 */
export function securityHeaders({
  hasScript = false,
  isFramed = false,
  isHttps,
}: SecurityPolicy): HeaderList {
  return headersOf({
    ...common(isHttps),
    contentSecurityPolicy: { useDefaults: false, directives: directives(isFramed, hasScript) },
    frameguard: { action: isFramed ? 'sameorigin' : 'deny' },
  })
}

/**
 * Security headers of the admin, for the nonce of one answer. Only scripts that carry it run, and what these load. Styles
 * stay open: the editor and the menus of Payload write styles of their own while they run.
 */
export function adminHeaders({ isHttps, isDevelopment }: CmsPolicy): (nonce: string) => HeaderList {
  const headers = headersOf({
    ...common(isHttps),
    contentSecurityPolicy: { useDefaults: false, directives: adminDirectives(isDevelopment) },
    frameguard: { action: 'sameorigin' },
  })
  return (nonce) => headers.map(([name, value]) => [name, value.replace(PLACE, nonce)] as const)
}

/** Security headers of the CMS's interface: data and files, nothing that could act in a browser. */
export function apiHeaders({ isHttps }: Pick<CmsPolicy, 'isHttps'>): HeaderList {
  return headersOf({
    ...common(isHttps),
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { 'default-src': ["'none'"], 'frame-ancestors': ["'none'"], sandbox: [] },
    },
    frameguard: { action: 'deny' },
  })
}

function headersOf(options: HelmetOptions): HeaderList {
  const res = new ServerResponse(new IncomingMessage(new Socket()))
  helmet(options)(res.req, res, () => undefined)
  return res.getHeaderNames().map((name) => [name, String(res.getHeader(name))] as const)
}

function directives(isFramed: boolean, hasScript: boolean): Record<string, string[]> {
  return {
    'default-src': ["'none'"],
    ...(hasScript && { 'script-src': ["'self'"] }),
    'style-src': ["'self'"],
    'img-src': ["'self'"],
    'font-src': ["'self'"],
    'media-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'frame-ancestors': [isFramed ? "'self'" : "'none'"],
  }
}

function adminDirectives(isDevelopment: boolean): Record<string, string[]> {
  return {
    'default-src': ["'self'"],
    'script-src': [
      `'nonce-${PLACE}'`,
      "'strict-dynamic'",
      ...(isDevelopment ? ["'unsafe-eval'"] : []),
    ],
    'style-src': ["'self'", "'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'", 'data:'],
    'connect-src': ["'self'", ...(isDevelopment ? ['ws:'] : [])],
    'worker-src': ["'self'", 'blob:'],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'self'"],
  }
}
