/** What a reader gets: address → status and bytes. */
export type Reading = Map<string, string>

/** Pages of the sitemap (without forms, which carry a token of the moment), a feed, a search and the pictures of the home page. */
export async function addressesOf(origin: string, pages: number): Promise<string[]> {
  const text = async (path: string) => (await fetch(origin + path)).text()
  const all = [...(await text('/sitemap.xml')).matchAll(/<loc>([^<]+)<\/loc>/g)]
    .map(([, url]) => new URL(url ?? '').pathname)
    .filter((path) => !/barriere|pruef/.test(path))
  const step = Math.max(1, Math.floor(all.length / pages))
  const chosen = all.filter((_, index) => index % step === 0).slice(0, pages)
  const pictures = [...(await text('/')).matchAll(/src="(\/media\/[^"]+)"/g)].map(
    ([, path]) => path ?? '',
  )
  return [...chosen, ...pictures.slice(0, 3), '/aktuelles/feed.atom', '/suche?q=Barriere']
}

/** Reads every address once. */
export async function readAll(origin: string, addresses: readonly string[]): Promise<Reading> {
  const reading: Reading = new Map()
  for (const path of addresses) {
    const response = await fetch(origin + path)
    const bytes = Buffer.from(await response.arrayBuffer())
    reading.set(path, `${response.status} ${bytes.toString('base64')}`)
  }
  return reading
}

/** Addresses that answer differently now. */
export const differences = (before: Reading, after: Reading): string[] =>
  [...before].flatMap(([path, bytes]) => (after.get(path) === bytes ? [] : [path]))
