import { isIPv4, isIPv6 } from 'node:net'

/** An address without its last part (IPv4 /24, IPv6 /48), so that it names no person in a log. */
export function shortIp(address: string | undefined): string {
  if (address === undefined) return 'unknown'
  const plain = address.replace(/^::ffff:(?=\d+\.)/i, '')
  if (isIPv4(plain)) return plain.replace(/\d+$/, '0')
  if (!isIPv6(plain)) return 'unknown'
  const [head = ''] = plain.split('::')
  const groups = head.split(':').filter(Boolean).slice(0, 3)
  return `${groups.join(':')}::`
}
