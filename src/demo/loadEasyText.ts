import { createLocalReq } from 'payload'
import type { Payload } from 'payload'

import { checkEasyRecord } from '../cms/easyCheck/checkEasyRecord'
import { publishedSections } from '../cms/easyState/bases'
import { asLoaded } from '../cms/workflow/logSave'
import { suggestSections } from '../freshness/suggestSections'
import type { KeptFinding } from '../shared/easyCheck'
import type { DemoEasyText } from './content/types'
import { toEasySections } from './toEasySections'

const REASON = 'Beim Anlegen der Demonstration so übernommen.'

interface Source {
  relationTo: 'news' | 'projects' | 'pages' | 'municipalities'
  value: string
}

/** Publishes an easy text like an editor: what blocks stops it, warnings are kept and say who kept them. */
export async function loadEasyText(
  payload: Payload,
  source: Source,
  { title, teaser, sections: demoSections }: DemoEasyText,
): Promise<void> {
  const req = await createLocalReq({}, payload)
  const standard = await publishedSections(req, source)
  const sections = toEasySections(demoSections).map((section) => ({
    ...section,
    renders: suggestSections(`${section.heading ?? ''}\n${section.lines}`, standard ?? []),
  }))
  const { findings } = await checkEasyRecord(req, { title, teaser, sections, source })
  const kept = findings
    .filter(({ level }) => level === 'warn')
    .map(({ rule, text, words }): KeptFinding => ({ rule, text, words, reason: REASON }))
  await payload.create({
    collection: 'easy-texts',
    data: { title, teaser, sections, source, kept, _status: 'published' },
    context: asLoaded('Inhalt der Demonstration'),
    overrideAccess: true,
  })
}
