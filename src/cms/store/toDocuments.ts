import type {
  Contact,
  DocumentBase,
  Municipality,
  NewsArticle,
  Page,
  PartialDate,
  Project,
  Topic,
} from '../../content/documents'
import type { EasyCheck, EasyTextRef } from '../../content/easyText'
import type { Picture } from '../../content/text'
import type {
  Contact as ContactRecord,
  EasyText as EasyTextRecord,
  Municipality as MunicipalityRecord,
  News as NewsRecord,
  Page as PageRecord,
  Project as ProjectRecord,
  Topic as TopicRecord,
} from '../payload-types'
import { idOf, toBlocks } from '../richText/toBlocks'
import type { BodyLookups } from '../richText/toBlocks'
import { optional } from './optional'
import { toFigures } from './toFigures'

/** What the translation of a document needs to know of others. */
export interface Lookups extends BodyLookups {
  picture(id: string): Picture | undefined
  topic(id: string): Topic | undefined
  contact(id: string): Contact | undefined
  projectSlug(id: string): string | undefined
  /** Published easy variant of a document. */
  easy(collection: string, id: string): EasyTextRef | undefined
  /** How far an easy text has been checked. */
  check(record: EasyTextRecord): EasyCheck
  /** ISO date since which one of these sections of the standard text says something else. */
  changedOn(easyText: string, keys: readonly string[]): string | undefined
}

type AnyRecord = NewsRecord | ProjectRecord | PageRecord | MunicipalityRecord

/** Each takes a published record and gives the document that pages show. */
export const toNews = (record: NewsRecord, lookups: Lookups): NewsArticle => ({
  ...base(record, 'news', record.title, lookups),
  kind: 'news',
  date: toPartialDate(record.date) ?? { iso: record.createdAt.slice(0, 10), precision: 'unknown' },
  facts: (record.facts ?? []).map(toFact),
  isArchived: record.isArchived === true,
  people: (record.people ?? []).map((person) => ({
    name: person.name,
    role: person.role,
    ...(person.from ? { from: person.from } : {}),
    ...(person.to ? { to: person.to } : {}),
  })),
  downloads: [],
  ...optional(
    'projectSlug',
    record.project ? lookups.projectSlug(idOf(record.project)) : undefined,
  ),
})

export const toProject = (record: ProjectRecord, lookups: Lookups): Project => ({
  ...base(record, 'projects', record.title, lookups),
  kind: 'project',
  status: record.status,
  term: record.term,
  ...optional('startsOn', toPartialDate(record.startsOn)),
  ...optional('endsOn', toPartialDate(record.endsOn)),
  ...optional('funder', record.funder ?? undefined),
  ...optional('carrier', record.carrier ?? undefined),
  partners: (record.partners ?? []).map((partner) => ({
    name: partner.name,
    ...(partner.kind ? { kind: partner.kind } : {}),
    ...(partner.state ? { state: partner.state } : {}),
    ...(partner.note ? { note: partner.note } : {}),
  })),
  facts: (record.facts ?? []).map(toFact),
  isArchived: record.isArchived === true,
  downloads: [],
})

export const toPage = (record: PageRecord, lookups: Lookups): Page => ({
  ...base(record, 'pages', record.title, lookups),
  kind: 'page',
  role: record.role,
})

export const toMunicipality = (record: MunicipalityRecord, lookups: Lookups): Municipality => ({
  ...base(record, 'municipalities', record.name, lookups),
  kind: 'municipality',
  ags: record.ags,
  name: record.name,
  type: record.type,
  ...optional('website', record.website ?? undefined),
  ...optional('townHallPostcode', record.townHallPostcode ?? undefined),
  ...optional('location', record.location ?? undefined),
  postcodes: record.postcodes ?? [],
  isCountySeat: record.isCountySeat === true,
  figures: toFigures(record.figures),
})

export const toTopic = (record: TopicRecord): Topic => ({
  id: record.id,
  slug: record.slug,
  name: record.name,
  easyName: record.easyName,
  description: record.description,
  easyDescription: record.easyDescription,
  look: record.look,
  pictogram: record.pictogram,
})

export const toContact = (record: ContactRecord, topic: Lookups['topic']): Contact => ({
  id: record.id,
  slug: record.slug,
  role: record.role,
  office: record.office,
  about: record.about,
  easyAbout: record.easyAbout,
  ...optional('phone', record.phone ?? undefined),
  ...optional('mail', record.mail ?? undefined),
  ...optional('hours', record.hours ?? undefined),
  ...optional('address', record.address ? record.address.split(/\r?\n/) : undefined),
  languages: record.languages ?? [],
  topics: (record.topics ?? []).flatMap((relation) => topic(idOf(relation)) ?? []),
})

function base(
  record: AnyRecord,
  collection: string,
  title: string,
  lookups: Lookups,
): DocumentBase {
  return {
    id: record.id,
    slug: record.slug,
    title,
    teaser: record.teaser,
    body: toBlocks(record.body, lookups),
    ...optional('picture', record.picture ? lookups.picture(idOf(record.picture)) : undefined),
    ...optional(
      'widePicture',
      record.widePicture ? lookups.picture(idOf(record.widePicture)) : undefined,
    ),
    ...optional('signVideo', record.signVideo ? lookups.film(idOf(record.signVideo)) : undefined),
    topics: (record.topics ?? []).flatMap((relation) => lookups.topic(idOf(relation)) ?? []),
    contacts: (record.contacts ?? []).flatMap((relation) => lookups.contact(idOf(relation)) ?? []),
    ...optional('factsCheckedAt', record.factsCheckedAt?.slice(0, 10)),
    updatedAt: record.updatedAt,
    ...optional('easy', lookups.easy(collection, record.id)),
  }
}

function toPartialDate(
  date: { iso?: string | null; precision?: PartialDate['precision'] | null } | undefined,
): PartialDate | undefined {
  return date?.iso ? { iso: date.iso.slice(0, 10), precision: date.precision ?? 'day' } : undefined
}

function toFact(fact: { label: string; value: string; href?: string | null }) {
  return { label: fact.label, value: fact.value, ...(fact.href ? { href: fact.href } : {}) }
}
