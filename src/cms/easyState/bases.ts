import type { PayloadRequest } from 'payload'

import { findSection, saysTheSame } from '../../freshness/section'
import type { StandardSection } from '../../freshness/section'
import { standardSectionsOf } from '../easyCheck/standardTextOf'
import type { SectionBase } from '../payload-types'
import { idOf } from '../richText/toBlocks'
import { isContentCollection } from '../store/kinds'

/** An editor's word on a changed section. */
export interface Decision {
  action: 'rechecked' | 'irrelevant'
  reason?: string
  by: string
  on: string
}

/** What the section said when its easy section was last held against it. */
export const basisOf = ({ basis }: SectionBase): StandardSection =>
  basis as unknown as StandardSection

export const decisionsOf = ({ decisions }: SectionBase): Decision[] =>
  Array.isArray(decisions) ? (decisions as unknown as Decision[]) : []

/** All states that are kept for an easy text. */
export async function basesOf(req: PayloadRequest, easyText: string): Promise<SectionBase[]> {
  const { docs } = await req.payload.find({
    collection: 'section-bases',
    depth: 0,
    // Written and read by the CMS itself; its callers have checked who asks.
    overrideAccess: true,
    pagination: false,
    req,
    where: { easyText: { equals: easyText } },
  })
  return docs
}

/** Sections of the published standard text; `undefined` while it is not public. */
export async function publishedSections(
  req: PayloadRequest,
  source: { relationTo?: string; value?: unknown } | null | undefined,
): Promise<StandardSection[] | undefined> {
  const collection = source?.relationTo
  const id = idOf(source?.value)
  if (collection === undefined || !isContentCollection(collection) || id === '') return undefined
  const found = await req.payload.findByID({
    collection,
    id,
    depth: 0,
    disableErrors: true,
    draft: false,
    overrideAccess: true,
    req,
  })
  return found?._status === 'published'
    ? standardSectionsOf(found as unknown as Record<string, unknown>)
    : undefined
}

/** Keeps the present state of sections that an easy text renders for the first time. */
export async function keepNewBases(
  req: PayloadRequest,
  easyText: string,
  {
    keys,
    known,
    sections,
  }: {
    keys: ReadonlySet<string>
    known: ReadonlySet<string>
    sections: readonly StandardSection[]
  },
): Promise<void> {
  for (const section of sections) {
    if (!keys.has(section.key) || known.has(section.key)) continue
    await req.payload.create({
      collection: 'section-bases',
      data: {
        easyText,
        key: section.key,
        heading: section.heading,
        basis: section as unknown as Record<string, unknown>,
      },
      overrideAccess: true,
      req,
    })
  }
}

/** Sets or clears the day of change where the published section says something else than the kept state, or again the same. */
export async function compareBases(
  req: PayloadRequest,
  bases: readonly SectionBase[],
  sections: readonly StandardSection[],
): Promise<void> {
  for (const base of bases) {
    const isSame = saysTheSame(basisOf(base), sectionNow(base, bases, sections))
    if (isSame === !base.changedOn) continue
    await req.payload.update({
      collection: 'section-bases',
      id: base.id,
      data: { changedOn: isSame ? null : new Date().toISOString() },
      overrideAccess: true,
      req,
    })
  }
}

/** The section that a state belongs to, as it is now. */
export function sectionNow(
  base: SectionBase,
  bases: readonly SectionBase[],
  sections: readonly StandardSection[],
): StandardSection | undefined {
  return findSection(sections, basisOf(base), new Set(bases.map((one) => basisOf(one).key)))
}
