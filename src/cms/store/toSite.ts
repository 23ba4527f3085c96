import type { Project } from '../../content/documents'
import type {
  AccessibilityStatement,
  EasyHomeContent,
  HomeContent,
  NavigationLink,
  SiteInfo,
} from '../../content/site'
import type { Picture } from '../../content/text'
import type { Gap } from '../../statement/types'
import { idOf } from '../richText/toBlocks'
import type { GlobalRecords } from './records'
import { toEasySections } from './toEasyText'
import type { EasySectionRecord } from './toEasyText'

const lines = (text: string | null | undefined): string[] =>
  text ? text.split(/\r?\n/).filter((line) => line !== '') : []

/** Names and addresses of the site. */
export function toSiteInfo(record: GlobalRecords['site-settings'], isDemo: boolean): SiteInfo {
  return {
    name: record.name,
    nameSuffix: record.nameSuffix,
    countyName: record.countyName,
    office: record.office,
    boardName: record.boardName,
    mail: record.mail,
    ...(record.phone ? { phone: record.phone } : {}),
    ...(record.address ? { address: lines(record.address) } : {}),
    responsible: toResponsible(record),
    ombudsOffice: toOmbudsOffice(record),
    ...(record.supervisoryAuthority ? { supervisoryAuthority: record.supervisoryAuthority } : {}),
    isDemo,
    mapCredit: record.mapCredit ?? '',
  }
}

function toResponsible({ responsible }: GlobalRecords['site-settings']): SiteInfo['responsible'] {
  if (!responsible?.name) return undefined
  const { name, role, from } = responsible
  return { name, role: role ?? '', ...(from ? { from } : {}) }
}

function toOmbudsOffice({
  ombudsOffice,
}: GlobalRecords['site-settings']): SiteInfo['ombudsOffice'] {
  return {
    name: ombudsOffice?.name ?? '',
    lines: lines(ombudsOffice?.lines),
    ...(ombudsOffice?.url ? { url: ombudsOffice.url } : {}),
    ...(ombudsOffice?.verifiedOn ? { verifiedOn: ombudsOffice.verifiedOn } : {}),
  }
}

/** Entries of the main navigation. */
export function toNavigation(record: GlobalRecords['navigation']): NavigationLink[] {
  return (record.links ?? []).map(({ label, easyLabel, path }) => ({ label, easyLabel, path }))
}

/** Start page; `project` and `newsSlug` find what is published. */
export function toHome(
  record: GlobalRecords['home-page'],
  find: { project(id: string): Project | undefined; newsSlug(id: string): string | undefined },
): HomeContent {
  const lead = record.leadArticle ? find.newsSlug(idOf(record.leadArticle)) : undefined
  const { figure } = record
  return {
    greeting: record.greeting,
    lead: record.lead,
    ways: (record.ways ?? []).map(({ label, path, pictogram, look }) => ({
      label,
      path,
      pictogram,
      look,
    })),
    ...(lead === undefined ? {} : { leadArticleSlug: lead }),
    projects: (record.projects ?? []).flatMap((relation) => find.project(idOf(relation)) ?? []),
    figure:
      figure?.headline && figure.part && figure.whole
        ? {
            headline: figure.headline,
            part: figure.part,
            whole: figure.whole,
            perDot: figure.perDot ?? 1000,
            text: figure.text ?? '',
            note: figure.note ?? '',
            alt: figure.alt ?? '',
          }
        : undefined,
    events: (record.events ?? []).map(({ date, precision, title, text, path, look, marks }) => ({
      date,
      precision,
      title,
      text,
      look,
      marks: marks ?? [],
      ...(path ? { path } : {}),
    })),
  }
}

/** The three written parts of the easy start page. */
export function toEasyHome(
  record: GlobalRecords['easy-home'],
  lookups: { picture(id: string): Picture | undefined },
): EasyHomeContent {
  const sections = (part: unknown) =>
    toEasySections(part as EasySectionRecord[] | undefined, lookups)
  return {
    title: record.title,
    intro: sections(record.intro),
    navigation: sections(record.navigation),
    accessibility: sections(record.accessibility),
  }
}

/** Accessibility statement as data, with the gaps that are known from reports and from the gate. */
export function toStatement(
  record: GlobalRecords['accessibility-statement'],
  lookups: { picture(id: string): Picture | undefined },
  knownElsewhere: readonly Gap[],
): AccessibilityStatement {
  return {
    scope: record.scope,
    status: record.status,
    gaps: [...(record.items ?? []).map(toWrittenGap), ...knownElsewhere],
    method: record.method,
    methodNote: record.methodNote ?? '',
    createdOn: record.createdOn ?? '',
    reviewedOn: record.reviewedOn ?? '',
    easySections: toEasySections(record.easySections, lookups),
  }
}

type ItemRecord = NonNullable<GlobalRecords['accessibility-statement']['items']>[number]

const toWrittenGap = (item: ItemRecord): Gap => ({
  origin: 'written',
  part: item.part,
  easyPart: lines(item.easyPart),
  criterion: item.criterion,
  reason: item.reason,
  alternative: item.alternative,
  ...(item.plannedFor ? { plannedFor: item.plannedFor } : {}),
})
