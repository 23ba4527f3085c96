import type { CollectionSlug, Field, Payload } from 'payload'

/** Ends every place that text may stand in: an element, an attribute, a script, a comment, CDATA, a template. */
export const POISON = `</script></title></textarea>"'><img src=x onerror=alert(1)><script>alert(1)</script>]]>--><svg onload=alert(1)>{{7*7}}`

/** Not texts but names that a program looks things up by. */
const NAMES = new Set(['slug', 'formerSlugs', 'filename', 'mimeType', 'url', 'key', 'language'])

type Values = Record<string, unknown>

/** Puts the poison into every text of every document of these collections and globals, past all checks of the forms. */
export async function poisonAll(
  payload: Payload,
  slugs: { collections: readonly CollectionSlug[]; globals: readonly string[] },
): Promise<string[]> {
  const marks: string[] = []
  for (const collection of slugs.collections) {
    const { fields } = payload.collections[collection].config
    const { docs } = await payload.db.find<Values & { id: string }>({
      collection,
      pagination: false,
    })
    for (const { id, ...doc } of docs) {
      poison(fields, doc, collection, marks)
      await payload.db.updateOne({ collection, id, data: doc })
    }
  }
  for (const slug of slugs.globals) {
    const config = payload.config.globals.find((one) => one.slug === slug)
    const data = await payload.db.findGlobal<Values>({ slug })
    poison(config?.fields ?? [], data, slug, marks)
    await payload.db.updateGlobal({ slug, data })
  }
  return [...new Set(marks)]
}

/** The mark tells afterwards which field it was that a reader sees. */
const poisoned = (value: string, mark: string): string => `${value}\u00a4${mark}\u00a4${POISON}`

function poison(fields: Field[], data: Values, path: string, marks: string[]): void {
  for (const field of fields) {
    const own = 'name' in field ? `${path}.${field.name}` : path
    const value = 'name' in field ? data[field.name] : data
    if (isText(field)) {
      if (typeof value !== 'string' || value === '') continue
      marks.push(own)
      data[field.name] = poisoned(value, own)
    } else if (field.type === 'richText') poisonNodes(value, own, marks)
    else for (const [inner, values] of within(field, value)) poison(inner, values, own, marks)
  }
}

const isText = (field: Field): field is Field & { type: 'text' | 'textarea' } =>
  (field.type === 'text' || field.type === 'textarea') && !NAMES.has(field.name)

/** The fields that stand in a field, each list beside its values. */
function within(field: Field, value: unknown): [Field[], Values][] {
  const rows = (Array.isArray(value) ? value : [value]).filter(isValues)
  if (field.type === 'blocks')
    return rows.map((row) => [
      field.blocks.find(({ slug }) => slug === row.blockType)?.fields ?? [],
      row,
    ])
  if (field.type === 'tabs')
    return rows.flatMap((row) =>
      field.tabs.map((tab): [Field[], Values] => {
        const named = 'name' in tab && tab.name !== undefined ? row[tab.name] : row
        return [tab.fields, isValues(named) ? named : {}]
      }),
    )
  return 'fields' in field ? rows.map((row) => [field.fields, row]) : []
}

/** Words of a running text, and all texts of the blocks in it. */
function poisonNodes(value: unknown, path: string, marks: string[]): void {
  if (Array.isArray(value)) for (const one of value) poisonNodes(one, path, marks)
  if (!isValues(value)) return
  for (const [name, inner] of Object.entries(value)) {
    const isWords = ['text', 'source', 'caption', 'cells', 'note', 'title', 'statement'].includes(
      name,
    )
    if (isWords && typeof inner === 'string' && inner !== '') {
      marks.push(`${path}.${name}`)
      value[name] = poisoned(inner, `${path}.${name}`)
    } else poisonNodes(inner, path, marks)
  }
}

const isValues = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
