/** Ids of the records that stand already, by slug. */
export type Ids = Map<string, string>

/** Creates records one after the other. */
export async function loadAll<Item extends { slug: string }>(
  items: Item[],
  create: (item: Item) => Promise<{ id: string }>,
): Promise<Ids> {
  const ids: Ids = new Map()
  for (const item of items) ids.set(item.slug, (await create(item)).id)
  return ids
}

/** Ids of the records that a text names by their slugs. */
export function idsOf(slugs: string[], ids: Ids): string[] {
  return slugs.map((slug) => {
    const id = ids.get(slug)
    if (id === undefined)
      throw new Error(`Demo content: there is no record with the slug "${slug}".`)
    return id
  })
}
