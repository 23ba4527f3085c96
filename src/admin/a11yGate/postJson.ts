/**
 * Sends a question of the panel; gives the parsed answer.
 * @throws Error with the server's German sentence, or one of our own when it gave none.
 */
export async function postJson(url: string, body: string, signal?: AbortSignal): Promise<unknown> {
  const response = await fetch(url, {
    method: 'POST',
    body,
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json' },
    ...(signal ? { signal } : {}),
  })
  const answer = (await response.json().catch(() => undefined)) as
    { errors?: { message?: string }[] } | undefined
  if (response.ok) return answer
  throw new Error(
    answer?.errors?.[0]?.message ?? 'Das hat nicht geklappt. Versuchen Sie es noch einmal.',
  )
}
