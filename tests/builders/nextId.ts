let count = 0

/** Id that no other built thing of this test run has. */
export function nextId(prefix: string): string {
  count += 1
  return `${prefix}-${count}`
}
