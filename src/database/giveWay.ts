/** So long a chain of statements may hold up readers. */
const TURN_MS = 5

let turnBegan = 0

/**
 * Lets whoever waits have their turn. The driver is synchronous, so its promises are kept at once: a save with a hundred statements
 * would otherwise be one long piece of work, in which no page is answered.
 */
export async function giveWay(): Promise<void> {
  if (performance.now() - turnBegan < TURN_MS) return
  await new Promise((done) => setImmediate(done))
  turnBegan = performance.now()
}
