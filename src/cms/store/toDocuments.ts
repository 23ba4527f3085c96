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
import { dayOf } from '../../shared/days'
import { idOf, toBlocks } from '../richText/toBlocks'
import type { BodyLookups } from '../richText/toBlocks'
import { lazily } from './lazily'
import { optional } from './optional'
import { unpack } from './packed'
import type { PackedRecord } from './packed'
import { toFigures } from './toFigures'

/** What the parts of a document need to know of other records. */
export interface PartLookups extends BodyLookups {
  picture(id: string): Picture | undefined
  topic(id: string): Topic | undefined
  contact(id: string): Contact | undefined
  projectSlug(id: string): string | undefined
}

/** What is known of easy texts. */
export interface EasyLookups {
  /** Published easy variant of a document. */
  easy(collection: string, id: string): EasyTextRef | undefined
  /** Its id. */
  idOf(collection: string, id: string): string | undefined
  /** How far an easy text has been checked. */
  check(record: PackedRecord<EasyTextRecord>): EasyCheck
  /** Sections of the standard text of an easy text that say something else now, and since when (ISO date). */
  changes(easyText: string): readonly { key: string; changedOn: string }[]
}

type AnyRecord = PackedRecord<NewsRecord | ProjectRecord | PageRecord | MunicipalityRecord>
type Make<Record, Made> = (
  record: PackedRecord<Record>,
  lookups: PartLookups,
  easy: EasyLookups,
) => Made

/** Each takes a published record and gives the document that pages show. */
export const toNews: Make<NewsRecord, NewsArticle> = (record, lookups, easy) =>
  withBody(record, lookups, {
    ...base(record, record.title, lookups),
    ...optional('easy', easy.easy('news', record.id)),
    kind: 'news',
    date: toPartialDate(record.date) ?? {
      iso: dayOf(record.createdAt),
      precision: 'unknown',
    },
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

export const toProject: Make<ProjectRecord, Project> = (record, lookups, easy) =>
  withBody(record, lookups, {
    ...base(record, record.title, lookups),
    ...optional('easy', easy.easy('projects', record.id)),
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

export const toPage: Make<PageRecord, Page> = (record, lookups, easy) =>
  withBody(record, lookups, {
    ...base(record, record.title, lookups),
    ...optional('easy', easy.easy('pages', record.id)),
    kind: 'page',
    role: record.role,
  })

export const toMunicipality: Make<MunicipalityRecord, Municipality> = (record, lookups, easy) =>
  withBody(record, lookups, {
    ...base(record, record.name, lookups),
    ...optional('easy', easy.easy('municipalities', record.id)),
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

export const toContact = (record: ContactRecord, topic: PartLookups['topic']): Contact => ({
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
  title: string,
  lookups: PartLookups,
): Omit<DocumentBase, 'body' | 'easy'> {
  return {
    id: record.id,
    slug: record.slug,
    title,
    teaser: record.teaser,
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
  }
}

/** Of thousands of texts few are read at a time. */
function withBody<Made extends object>({ body }: AnyRecord, lookups: PartLookups, made: Made) {
  return lazily(made, 'body', () => toBlocks(unpack<unknown>(body), lookups))
}

function toPartialDate(
  date: { iso?: string | null; precision?: PartialDate['precision'] | null } | undefined,
): PartialDate | undefined {
  return date?.iso ? { iso: date.iso.slice(0, 10), precision: date.precision ?? 'day' } : undefined
}

function toFact(fact: { label: string; value: string; href?: string | null }) {
  return { label: fact.label, value: fact.value, ...(fact.href ? { href: fact.href } : {}) }
}
