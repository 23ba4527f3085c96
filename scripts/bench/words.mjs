export const spread = ({ max, median, min }) => `${digits(median)} (${digits(min)}–${digits(max)})`

export function digits(value) {
  const places = value >= 100 ? 0 : value >= 10 ? 1 : 2
  return value.toLocaleString('en', { maximumFractionDigits: places })
}

export function table(head, rows) {
  const line = (cells) => `| ${cells.join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Where and when. */
export function machineLine({ load, machine, on }) {
  const { cores, cpu, memoryGb, node, pinned } = machine
  const busy = load === undefined ? '' : ` Load of the machine before it began: ${load.toFixed(1)}.`
  return `Measured on ${on}: ${cpu}, ${cores} cores, ${memoryGb} GB, Node ${node}, load by ${machine.load}, cores ${pinned ? 'kept apart' : 'shared'}.${busy}`
}
