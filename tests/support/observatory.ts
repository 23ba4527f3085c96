/**
 * The score that Mozilla's HTTP Observatory gives to an answer, rebuilt from its table of points
 * (https://github.com/mdn/mdn-http-observatory/blob/main/src/grader/charts.js, as of November 2026). Not rebuilt is what only
 * the proxy in front decides: certificate, redirection from HTTP, the preload list.
 */
interface Answer {
  headers: Record<string, string | string[] | undefined>
  html: string
}

const SIX_MONTHS = 15_768_000
/** Points above 100 count only from here on. */
const ENOUGH_FOR_EXTRA = 90
const PRIVATE = new Set([
  'no-referrer',
  'same-origin',
  'strict-origin',
  'strict-origin-when-cross-origin',
])

/** Points of each test by its name. */
export function pointsOf({ headers, html }: Answer): Record<string, number> {
  const header = (name: string): string | undefined => headers[name]?.toString()
  const policy = directivesOf(header('content-security-policy'))
  return {
    'content-security-policy': policyPoints(policy),
    cookies: cookiePoints(headers['set-cookie']),
    'cross-origin-resource-sharing': corsPoints(header),
    'referrer-policy': referrerPoints(header('referrer-policy')),
    'strict-transport-security': hstsPoints(header('strict-transport-security')),
    'subresource-integrity': scriptPoints(html),
    'x-content-type-options': header('x-content-type-options') === 'nosniff' ? 0 : -5,
    'x-frame-options': framePoints(policy, header('x-frame-options')),
    'cross-origin-resource-policy': corpPoints(header('cross-origin-resource-policy')),
  }
}

/** 100 and more is the grade A+. */
export function observatoryScore(answer: Answer): number {
  const points = Object.values(pointsOf(answer))
  const sum = (list: number[]): number => list.reduce((all, one) => all + one, 0)
  const base = 100 + sum(points.filter((one) => one < 0))
  return Math.max(0, base + (base < ENOUGH_FOR_EXTRA ? 0 : sum(points.filter((one) => one > 0))))
}

type Policy = ReadonlyMap<string, string[]>

function directivesOf(policy: string | undefined): Policy {
  const parts = (policy ?? '').split(';').map((part) => part.trim().toLowerCase().split(/\s+/))
  return new Map(parts.filter(([name]) => name).map(([name = '', ...sources]) => [name, sources]))
}

function policyPoints(policy: Policy): number {
  if (policy.size === 0) return -25
  const sourcesOf = (name: string): string[] =>
    policy.get(name) ?? policy.get('default-src') ?? ['*']
  const has = (names: string[], sources: string[]): boolean =>
    names.some((name) => sourcesOf(name).some((source) => sources.includes(source)))
  const broad = ['*', 'http:', 'https:', 'data:']
  if (has(['script-src', 'object-src'], ["'unsafe-inline'", ...broad])) return -20
  const schemes = [...policy].filter(([, sources]) =>
    sources.some((one) => one.startsWith('http:')),
  )
  if (schemes.some(([name]) => !/^(img|media)-src$/.test(name))) return -20
  if (schemes.length > 0 || has(['script-src', 'style-src'], ["'unsafe-eval'"])) return -10
  if (has(['style-src'], ["'unsafe-inline'", ...broad])) return 0
  const isClosed = sourcesOf('default-src').join() === "'none'"
  const form = policy.get('form-action') ?? ['*']
  return isClosed && form.every((one) => one === "'none'" || one === "'self'") ? 10 : 5
}

function cookiePoints(cookies: string | string[] | undefined): number {
  const list = [cookies ?? []].flat()
  if (list.length === 0) return 0
  if (list.some((one) => !/;\s*secure/i.test(one))) return -40
  if (list.some((one) => !/;\s*httponly/i.test(one))) return -30
  return list.every((one) => /;\s*samesite=(lax|strict)/i.test(one)) ? 5 : 0
}

function corsPoints(header: (name: string) => string | undefined): number {
  const isOpen = header('access-control-allow-origin') !== undefined
  return isOpen && header('access-control-allow-credentials') === 'true' ? -50 : 0
}

const referrerPoints = (value: string | undefined): number =>
  value === undefined ? 0 : PRIVATE.has(value) ? 5 : -5

function hstsPoints(value: string | undefined): number {
  const seconds = Number(/max-age=(\d+)/.exec(value ?? '')?.[1] ?? Number.NaN)
  if (Number.isNaN(seconds)) return -20
  return seconds >= SIX_MONTHS ? 0 : -10
}

function scriptPoints(html: string): number {
  const scripts = [...html.matchAll(/<script\b[^>]*\bsrc="([^"]*)"[^>]*>/g)]
  const foreign = scripts.filter(([, source = '']) => /^(https?:)?\/\//.test(source))
  if (foreign.some(([, source = '']) => !source.startsWith('https:'))) return -50
  if (foreign.some(([tag]) => !tag.includes('integrity='))) return -5
  return scripts.length > 0 && scripts.every(([tag]) => tag.includes('integrity=')) ? 5 : 0
}

function framePoints(policy: Policy, value: string | undefined): number {
  if (policy.has('frame-ancestors')) return 5
  return value !== undefined && /^(deny|sameorigin)$/i.test(value) ? 0 : -20
}

function corpPoints(value: string | undefined): number {
  if (value === undefined || value === 'cross-origin') return 0
  return value === 'same-origin' || value === 'same-site' ? 10 : -5
}
