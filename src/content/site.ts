import type { Project } from './documents'
import type { EasySection } from './easyText'
import type { Gap, Method, Status } from '../statement/types'

/** Settings of the site that the county changes itself. */
export interface SiteInfo {
  /** First, light part of the name: "Kreis Düren". */
  name: string
  /** Second, heavy part: "inklusiv". */
  nameSuffix: string
  countyName: string
  /** Name of the office that publishes the site. */
  office: string
  /** Name of the advisory board, configurable because counties name it differently. */
  boardName: string
  mail: string
  phone?: string
  address?: string[]
  /** Head of the county, with term, for the imprint. */
  responsible: { name: string; role: string; from?: string } | undefined
  /** The body to turn to when a barrier report stays without a good answer. */
  ombudsOffice: { name: string; lines: string[]; url?: string; verifiedOn?: string }
  supervisoryAuthority?: string
  /** Demonstration: every page says so, and search engines are asked to stay away. */
  isDemo: boolean
  mapCredit: string
}

export interface NavigationLink {
  label: string
  easyLabel: string
  path: string
}

export interface HomeContent {
  greeting: string
  lead: string
  ways: { label: string; path: string; pictogram: string; look: string }[]
  /** Slug of the article at the top; the newest one where empty. */
  leadArticleSlug?: string
  projects: Project[]
  figure:
    | {
        headline: string
        part: number
        whole: number
        perDot: number
        text: string
        note: string
        alt: string
      }
    | undefined
  /** What took place, newest first. */
  events: {
    date: string
    precision: 'day' | 'month' | 'year'
    title: string
    text: string
    path?: string
    look: string
    marks: string[]
  }[]
}

/** The four parts that BITV 2.0 § 4 asks for on the easy start page; the fourth is made from the database. */
export interface EasyHomeContent {
  title: string
  intro: EasySection[]
  navigation: EasySection[]
  accessibility: EasySection[]
}

/** Accessibility statement after Durchführungsbeschluss (EU) 2018/1523, as data and not as free text. */
export interface AccessibilityStatement {
  scope: string
  status: Status
  /** All that is open: written here, published knowingly past the gate, or confirmed after a report. */
  gaps: readonly Gap[]
  method: Method
  methodNote: string
  createdOn: string
  reviewedOn: string
  easySections: EasySection[]
}
