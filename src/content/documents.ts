import type { Block, Download, Picture, Video } from './text'
import type { EasyTextRef } from './easyText'

/** Colour and shape of a topic; the name always stands beside it. */
export type TopicLook = 'coral' | 'lilac' | 'sun' | 'leaf' | 'lake'

export interface Topic {
  id: string
  slug: string
  name: string
  /** Name in easy words. */
  easyName: string
  /** One sentence: what the topic is about. */
  description: string
  easyDescription: string
  look: TopicLook
  /** Key of a pictogram of the house set. */
  pictogram: string
}

/** ISO date with the precision that is known; `unknown` has a date only for sorting. */
export interface PartialDate {
  /** `YYYY-MM-DD`; what the precision leaves open is not to be shown. */
  iso: string
  precision: 'day' | 'month' | 'year' | 'unknown'
}

export interface Fact {
  label: string
  value: string
  href?: string
}

export interface Contact {
  id: string
  slug: string
  /** The function, for example "Inklusion und Teilhabe". */
  role: string
  office: string
  /** What people can ask here, in one or two sentences. */
  about: string
  easyAbout: string
  phone?: string
  mail?: string
  address?: string[]
  hours?: string
  /** How one can be understood here: DGS, Leichte Sprache, other languages. */
  languages: string[]
  topics: Topic[]
}

/** A person in the office held at that time: an old text keeps the role of then. */
export interface OfficeHolder {
  name: string
  role: string
  from?: string
  to?: string
}

/** What every published document has, whatever its kind. */
export interface DocumentBase {
  id: string
  slug: string
  title: string
  teaser: string
  body: Block[]
  picture?: Picture
  /** For the wide head of a page, where the main picture cannot be cut wide. */
  widePicture?: Picture
  topics: Topic[]
  contacts: Contact[]
  /** ISO date of the last factual check. */
  factsCheckedAt?: string
  /** ISO date and time of the last published change. */
  updatedAt: string
  /** Its published variant in Leichte Sprache, if there is one. */
  easy?: EasyTextRef
  signVideo?: Video
}

export interface NewsArticle extends DocumentBase {
  kind: 'news'
  date: PartialDate
  facts: Fact[]
  /** What it tells is over; shown as such. */
  isArchived: boolean
  people: OfficeHolder[]
  projectSlug?: string
  downloads: Download[]
}

export type ProjectStatus = 'planned' | 'running' | 'finished'

export interface Project extends DocumentBase {
  kind: 'project'
  status: ProjectStatus
  /** Term as it is read: "2016 bis 2020". */
  term: string
  startsOn?: PartialDate
  endsOn?: PartialDate
  funder?: string
  carrier?: string
  partners: { name: string; kind?: string; state?: string; note?: string }[]
  facts: Fact[]
  isArchived: boolean
  downloads: Download[]
}

/** What a page is for: the site gives some of them a fixed place or extra parts. */
export type PageRole =
  'portrait' | 'participate' | 'imprint' | 'privacy' | 'accessibility' | 'signLanguage' | 'other'

export interface Page extends DocumentBase {
  kind: 'page'
  role: PageRole
}

/** Basis of a population series; figures of two bases are never joined by one line. */
export type CensusBasis = 'before2011' | 'census2011' | 'census2022'

export interface PopulationPoint {
  /** ISO date, the last day of a year. */
  date: string
  total: number
  female?: number
  male?: number
  basis: CensusBasis
}

/** Official figures of a municipality or of the county; shares are computed, never stored. */
export interface Figures {
  population: PopulationPoint[]
  areaKm2: number
  areaDate: string
  census?: { date: string; total: number; from60to66: number; from67: number }
  landUse?: {
    date: string
    totalHa: number
    agricultureHa: number
    forestHa: number
    settlementHa: number
    trafficHa: number
    waterHa: number
  }
  /** Credit line of the statistical offices. */
  source: string
}

export interface Municipality extends DocumentBase {
  kind: 'municipality'
  /** Official key, text, with its leading 0. */
  ags: string
  name: string
  type: 'Stadt' | 'Gemeinde'
  website?: string
  townHallPostcode?: string
  postcodes: string[]
  isCountySeat: boolean
  figures: Figures
  /** Where it lies in the county, from the official coordinates: "im Norden". */
  location?: string
}

export type ContentDocument = NewsArticle | Project | Page | Municipality
export type { ContentKind } from './kind'
