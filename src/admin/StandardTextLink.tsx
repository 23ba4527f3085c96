import type { Payload, UIFieldServerProps } from 'payload'

/** From an easy text back to the text that it renders. */
export async function StandardTextLink({ data, payload }: UIFieldServerProps) {
  const source = readSource((data as { source?: unknown } | undefined)?.source)
  if (source === undefined) return null
  return (
    <div className="field-type easy-text-link">
      <strong>Text in Standardsprache:</strong>{' '}
      <a href={`/admin/collections/${source.collection}/${source.id}`}>
        „{await titleOf(payload, source)}“ öffnen
      </a>
    </div>
  )
}

const COLLECTIONS = ['news', 'projects', 'pages', 'municipalities'] as const

interface Source {
  collection: (typeof COLLECTIONS)[number]
  id: string
}

function readSource(value: unknown): Source | undefined {
  const given = value as { relationTo?: string; value?: string | { id: string } | null } | null
  const collection = COLLECTIONS.find((slug) => slug === given?.relationTo)
  if (collection === undefined || !given?.value) return undefined
  return { collection, id: typeof given.value === 'string' ? given.value : given.value.id }
}

async function titleOf(payload: Payload, { collection, id }: Source): Promise<string> {
  const standard = await payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    draft: true,
    // The field is only shown to editors, who may read all texts.
    overrideAccess: true,
  })
  if (standard === null) return 'Text im Papierkorb'
  return ('title' in standard ? standard.title : standard.name) || 'Noch ohne Titel'
}
