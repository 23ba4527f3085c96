/**
 * Adds a property that is made when somebody reads it, and made again when it was dropped meanwhile because memory was needed.
 * `make` must give the same each time.
 */
export function lazily<Made extends object, Name extends string, Value extends object>(
  made: Made,
  name: Name,
  make: () => Value,
): Made & Readonly<Record<Name, Value>> {
  let held: WeakRef<Value> | undefined
  const get = () => {
    const known = held?.deref()
    if (known !== undefined) return known
    const value = make()
    held = new WeakRef(value)
    return value
  }
  return Object.defineProperty(made, name, { enumerable: true, get }) as Made &
    Readonly<Record<Name, Value>>
}
