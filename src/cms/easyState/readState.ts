import type { PayloadRequest } from 'payload'

import { compareWords } from '../../freshness/compareWords'
import type { StandardSection } from '../../freshness/section'
import { READERS_NEEDED, earnedLabel } from '../../review/earnedLabel'
import { fingerprintOf } from '../../review/fingerprint'
import type { ChangedSection, EasyStateAnswer } from '../../shared/easyState'
import { readStandard } from '../easyCheck/readStandard'
import { standardSectionsOf } from '../easyCheck/standardTextOf'
import type { EasyText, SectionBase } from '../payload-types'
import { toReviewed } from '../reviewRoom/reviewedText'
import { shownReviews } from '../reviewRoom/shownReviews'
import { toSignature } from '../store/easyStates'
import { basesOf, basisOf, publishedSections, sectionNow } from './bases'
import type { EasyStates } from './readBoth'
import { compareDetails, compareFacts } from './compareDetails'
import { readTextOf } from './readTextOf'

/** Who checked an easy text, and which sections of its standard text have changed since. */
export async function readState(req: PayloadRequest, states: EasyStates): Promise<EasyStateAnswer> {
  const { newest, published } = states
  const fingerprint = fingerprintOf(readTextOf(newest))
  const publicFingerprint = published && fingerprintOf(readTextOf(published))
  const checks = await checksOf(req, newest.id)
  const label = publicFingerprint && earnedLabel(publicFingerprint, checks.map(toSignature))
  const standard = await readStandard(req, newest.source)
  const bases = await basesOf(req, newest.id)
  const known = (await publishedSections(req, newest.source)) ?? []
  const sections = standard ? standardSectionsOf(standard) : []
  const bound = new Set(sectionsOf(newest).flatMap(({ renders }) => renders ?? []))
  return {
    fingerprint,
    isPublic: fingerprint === publicFingerprint,
    ...(label ? { label } : {}),
    readersNeeded: READERS_NEEDED,
    signatures: checks.map((check) => ({
      ...toSignature(check),
      id: check.id,
      changes: check.changes ?? '',
      recordedBy: check.recordedBy,
      isCurrent: check.fingerprint === fingerprint,
    })),
    ...(await shownReviews(
      req,
      toReviewed({ collection: 'easy-texts', id: newest.id }, { ...newest }),
    )),
    changed: bases
      .filter(({ changedOn, key }) => changedOn && bound.has(key))
      .map((base) => changedSection(newest, base, sectionNow(base, bases, known))),
    sections: sections.map(({ key, heading, lines }) => ({ key, heading, lines })),
    unbound: sections.filter(({ key }) => !bound.has(key)).map(({ heading }) => heading),
    differences: compareDetails({
      details: sectionsOf(newest).flatMap(({ details }) => details ?? []),
      sections,
      contacts: await contactLines(req, standard?.contacts),
    }),
  }
}

function changedSection(
  text: EasyText,
  base: SectionBase,
  now: StandardSection | undefined,
): ChangedSection {
  const before = basisOf(base)
  const facts = compareFacts(before, now)
  return {
    key: base.key,
    heading: now?.heading ?? before.heading,
    changedOn: base.changedOn ?? '',
    easySections: sectionsOf(text).flatMap(({ renders }, index) =>
      renders?.includes(base.key) === true ? [index + 1] : [],
    ),
    words: compareWords(plain(before), plain(now)),
    goneFacts: facts.gone,
    newFacts: facts.added,
  }
}

/** A draft may lack its sections. */
const sectionsOf = ({ sections }: { sections?: EasyText['sections'] | null }) => sections ?? []

const plain = (section: StandardSection | undefined): string =>
  section === undefined ? '' : [section.heading, ...section.lines].join('\n')

async function checksOf(req: PayloadRequest, easyText: string) {
  const { docs } = await req.payload.find({
    collection: 'reader-checks',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    sort: 'createdAt',
    where: { easyText: { equals: easyText } },
  })
  return docs
}

async function contactLines(req: PayloadRequest, relations: unknown): Promise<string[]> {
  const ids = Array.isArray(relations) ? relations.map(String) : []
  if (ids.length === 0) return []
  const { docs } = await req.payload.find({
    collection: 'contacts',
    depth: 0,
    overrideAccess: false,
    pagination: false,
    req,
    where: { id: { in: ids } },
  })
  return docs.flatMap(({ address, mail, phone }) =>
    [phone, mail, address].flatMap((one) => one ?? []),
  )
}
