import type { Sharp } from 'sharp'

/** What sharp hands to libvips (sharp/dist/output.mjs, `_pipeline`). Its types do not name it; where it is missing, all is as without it. */
interface Work {
  formatOut: string
  input: { buffer?: unknown; [option: string]: unknown }
}

function workOf(picture: Sharp): Work | undefined {
  const { options } = picture as Sharp & { options?: Partial<Work> }
  return typeof options?.formatOut === 'string' && options.input !== undefined
    ? (options as Work)
    : undefined
}

/** Whether nobody chose an output format: sharp would take that of the input. */
export function hasNoFormat(picture: Sharp): boolean {
  return workOf(picture)?.formatOut === 'input'
}

/** Equal for pictures of the same bytes that would give the same bytes. */
export function workKey(picture: Sharp, outputOptions?: object): string | undefined {
  const work = workOf(picture)
  return (
    work &&
    JSON.stringify([outputOptions, { ...work, input: { ...work.input, buffer: undefined } }])
  )
}

/** A clone that reads the same bytes. sharp copies the whole file for each (sharp/dist/constructor.mjs, `structuredClone`). */
export function cloneSharingInput(picture: Sharp, clone: () => Sharp): Sharp {
  const input = workOf(picture)?.input
  if (!(input?.buffer instanceof Uint8Array)) return clone()
  const { buffer } = input
  input.buffer = undefined
  try {
    const copy = clone()
    const copied = workOf(copy)?.input
    if (copied !== undefined) copied.buffer = buffer
    return copy
  } finally {
    input.buffer = buffer
  }
}
