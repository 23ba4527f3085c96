import { IncomingMessage, ServerResponse } from 'node:http'
import { Socket } from 'node:net'

import helmet from 'helmet'

import type { HeaderList } from './encodedBody'

export interface SecurityPolicy {
  /** Served over TLS: browsers are told to come back only that way. */
  isHttps: boolean
  /** May stand in a frame of the own site: the preview inside the CMS. */
  isFramed?: boolean
}

const ONE_YEAR = 31_536_000

/**
 * Security headers of the public site. They are the same for every answer, so they are worked out once:
 * the page cache sends them without any framework.
 */
export function securityHeaders({ isHttps, isFramed = false }: SecurityPolicy): HeaderList {
  const res = new ServerResponse(new IncomingMessage(new Socket()))
  const applyHelmet = helmet({
    contentSecurityPolicy: { useDefaults: false, directives: directives(isFramed) },
    strictTransportSecurity: isHttps && { maxAge: ONE_YEAR, includeSubDomains: false },
    referrerPolicy: { policy: 'same-origin' },
    frameguard: { action: isFramed ? 'sameorigin' : 'deny' },
    crossOriginEmbedderPolicy: false,
  })
  applyHelmet(res.req, res, () => undefined)
  return res.getRawHeaderNames().map((name) => [name, String(res.getHeader(name))] as const)
}

function directives(isFramed: boolean): Record<string, string[]> {
  return {
    'default-src': ["'none'"],
    'style-src': ["'self'"],
    'img-src': ["'self'"],
    'font-src': ["'self'"],
    'media-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
    'frame-ancestors': [isFramed ? "'self'" : "'none'"],
  }
}
