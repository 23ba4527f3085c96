/** Stretches of a line that a finding has already; asking and adding takes time by the length of the stretch alone. */
export class TakenSpans {
  readonly #taken: Uint8Array

  constructor(length: number) {
    this.#taken = new Uint8Array(length)
  }

  /** Offsets in the line; `end` is exclusive. */
  overlaps(start: number, end: number): boolean {
    return this.#taken.subarray(start, end).includes(1)
  }

  add(start: number, end: number): void {
    this.#taken.fill(1, start, end)
  }
}
