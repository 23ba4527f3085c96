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
    contentSecurityPolicy: { useDefaults: false, directives: directives(isFramed, hasScript) },
    strictTransportSecurity: isHttps && { maxAge: ONE_YEAR, includeSubDomains: false },
    referrerPolicy: { policy: 'same-origin' },
    frameguard: { action: isFramed ? 'sameorigin' : 'deny' },
    crossOriginEmbedderPolicy: false,
  })
}

/**
 * Security headers of the CMS. Next writes inline scripts and styles, so they stay allowed there, and while
 * developing also what its hot reload needs. Nothing comes from another host, as on the public site.
 */
export function cmsHeaders({ isHttps, isDevelopment }: CmsPolicy): HeaderList {
  const ownHost = ["'self'", "'unsafe-inline'", 'data:', 'blob:']
  return headersOf({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': isDevelopment ? [...ownHost, "'unsafe-eval'", 'ws:'] : ownHost,
        'object-src': ["'none'"],
        'base-uri': ["'self'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'self'"],
      },
    },
    strictTransportSecurity: isHttps && { maxAge: ONE_YEAR, includeSubDomains: false },
    referrerPolicy: { policy: 'same-origin' },
    frameguard: { action: 'sameorigin' },
    crossOriginEmbedderPolicy: false,
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
