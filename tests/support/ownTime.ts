/** Milliseconds that this process has worked so far. What other programs on the machine do does not count, as it would on the clock. */
export function ownTime(): number {
  const { system, user } = process.cpuUsage()
  return (system + user) / 1000
}
