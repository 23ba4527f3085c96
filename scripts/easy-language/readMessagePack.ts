/** As much of MessagePack as the frequency list uses: short strings, small numbers, lists and maps. */
export function readMessagePack(bytes: Buffer): unknown {
  let at = 0
  const big = (size: 2 | 4) => {
    at += size
    return size === 2 ? bytes.readUInt16BE(at - 2) : bytes.readUInt32BE(at - 4)
  }
  const text = (length: number) => bytes.toString('utf8', at, (at += length))
  const list = (length: number): unknown[] => Array.from({ length }, value)
  const map = (length: number) =>
    Object.fromEntries(Array.from({ length }, () => [String(value()), value()]))

  function value(): unknown {
    const type = bytes[at++] ?? 0
    if (type < 0x80) return type
    if (type < 0x90) return map(type & 0x0f)
    if (type < 0xa0) return list(type & 0x0f)
    if (type < 0xc0) return text(type & 0x1f)
    if (type === 0xd9) return text(bytes[at++] ?? 0)
    if (type === 0xda) return text(big(2))
    if (type === 0xdc) return list(big(2))
    if (type === 0xdd) return list(big(4))
    throw new Error(`MessagePack type ${type} at byte ${at - 1} is not known here.`)
  }
  return value()
}
