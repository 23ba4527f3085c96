export interface SecurityContact {
  mail: string
  /** Address under which this file stands. */
  url: string
  /** Day of reading, ISO date. */
  today: string
}

const VALID_DAYS = 180
const DAY = 86_400_000

/** Whom to tell about a security hole (RFC 9116). It asks for an end that is less than a year away. */
export function securityTxt({ mail, url, today }: SecurityContact): string {
  const expires = new Date(Date.parse(`${today}T00:00:00Z`) + VALID_DAYS * DAY).toISOString()
  return [
    `Contact: mailto:${mail}`,
    `Expires: ${expires}`,
    'Preferred-Languages: de, en',
    `Canonical: ${url}`,
    '',
  ].join('\n')
}
