declare const packs: unique symbol

/**
 * A value as JSON, in memory that all threads share. Content is held by two threads and mostly at rest: packed, a text takes a third
 * of the space, once for both, and no thread's garbage collector has to look through it.
 */
export type Packed<Value> = Uint8Array & { readonly [packs]?: Value }

export function pack<Value>(value: Value): Packed<Value> {
  return packJson(JSON.stringify(value))
}

/** Packs what is JSON already. */
export function packJson<Value>(json: string): Packed<Value> {
  const bytes = Buffer.from(new SharedArrayBuffer(Buffer.byteLength(json)))
  bytes.write(json)
  return bytes
}

/** The value, made anew each time. */
export function unpack<Value>(packed: Packed<Value>): Value {
  return JSON.parse(jsonOf(packed)) as Value
}

export function jsonOf(packed: Packed<unknown>): string {
  return Buffer.from(packed.buffer, packed.byteOffset, packed.byteLength).toString()
}

/** The long parts of records. */
const LONG = ['body', 'sections'] as const
type Long = (typeof LONG)[number]

/** A record whose long parts are packed. */
export type PackedRecord<Doc> = {
  [Key in keyof Doc]: Key extends Long ? Packed<Doc[Key]> : Doc[Key]
}

export function packRecord<Doc extends object>(record: Doc): PackedRecord<Doc> {
  return withLong(record, (part) => pack(part)) as PackedRecord<Doc>
}

/** A record with each of its long parts changed; a draft may lack one. */
export function withLong(record: object, change: (part: unknown) => unknown): object {
  const parts = record as Partial<Record<Long, unknown>>
  const changed: Partial<Record<Long, unknown>> = {}
  for (const name of LONG) if (name in record) changed[name] = change(parts[name] ?? null)
  return Object.keys(changed).length === 0 ? record : { ...record, ...changed }
}
