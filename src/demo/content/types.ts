import type { Gap } from '../../statement/types'
import type { AccessibilityStatement, HomeContent } from '../../content/site'
import type {
  Fact,
  OfficeHolder,
  PartialDate,
  ProjectStatus,
  TopicLook,
  PageRole,
} from '../../content/documents'

/**
 * Inline markup of the demo texts: `**bold**`, `[words](href)`. An href is an address or a public path.
 */
export type DemoInline = string

export type DemoBlock =
  | { kind: 'paragraph'; text: DemoInline }
  | { kind: 'heading'; level: 2 | 3; text: string }
  | { kind: 'list'; ordered: boolean; items: DemoInline[] }
  | { kind: 'table'; caption: string; head: string[]; rows: string[][]; note?: string }
  | { kind: 'quote'; text: string; source: string; href?: string }
  | { kind: 'notice'; title?: string; text: DemoInline }
  | {
      kind: 'dots'
      part: number
      whole: number
      perDot: number
      statement: string
      filled: string
      open: string
      note: string
    }

/** One pictogram key (file name without `.svg`), heading and lines; one sentence per line. */
export interface DemoEasySection {
  heading?: string
  pictogram?: string
  lines: string[]
  phone?: { label: string; number: string }
  mail?: { label: string; address: string }
  address?: string[]
  links?: { label: string; href: string }[]
  words?: { word: string; lines: string[] }[]
}

export interface DemoEasyText {
  title: string
  teaser: string
  sections: DemoEasySection[]
}

/** A drawing of `src/demo/pictures`, by file name without `.svg`; the text says what is to be seen. */
export interface DemoPicture {
  file: string
  alt: string
  caption?: string
}

interface DemoDocument {
  slug: string
  title: string
  teaser: string
  body: DemoBlock[]
  picture: DemoPicture
  /** Drawn for wide heads, where there is one. */
  widePicture?: DemoPicture
  /** Slugs. */
  topics: string[]
  contacts: string[]
  /** Source files of the facts, for those who check them later; not shown. */
  sources: string[]
  easy?: DemoEasyText
}

export interface DemoNews extends DemoDocument {
  date: PartialDate
  facts: Fact[]
  isArchived: boolean
  people?: OfficeHolder[]
  project?: string
}

export interface DemoProject extends DemoDocument {
  status: ProjectStatus
  term: string
  startsOn?: PartialDate
  endsOn?: PartialDate
  funder?: string
  carrier?: string
  partners: { name: string; kind?: string; state?: string; note?: string }[]
  facts: Fact[]
  isArchived: boolean
}

export interface DemoPage extends Omit<DemoDocument, 'picture'> {
  role: PageRole
  picture?: DemoPicture
}

/** The words about a municipality; its figures come from the official data file. */
export interface DemoMunicipality {
  slug: string
  /** Official key, eight digits. */
  ags: string
  teaser: string
  body: DemoBlock[]
  picture: DemoPicture
  easy: DemoEasyText
}

export interface DemoTopic {
  slug: string
  name: string
  easyName: string
  description: string
  easyDescription: string
  look: TopicLook
  pictogram: string
}

export interface DemoContact {
  slug: string
  role: string
  office: string
  about: string
  easyAbout: string
  phone?: string
  mail?: string
  languages: string[]
  topics: string[]
}

export interface DemoGlobals {
  home: Omit<HomeContent, 'projects'> & { projects: string[] }
  easyHome: {
    title: string
    intro: DemoEasySection[]
    navigation: DemoEasySection[]
    accessibility: DemoEasySection[]
  }
  statement: Omit<AccessibilityStatement, 'easySections' | 'gaps'> & {
    items: DemoGap[]
    easySections: DemoEasySection[]
  }
}

/** A word of the dictionary; without a pictogram it stands there in words alone. */
export interface DemoGlossaryWord {
  word: string
  slug: string
  forms?: string[]
  lines: string[]
  pictogram?: string
  /** Words for the same thing that texts should not use. */
  avoid?: string[]
  isExplainedInTexts?: boolean
}

/** A gap that the demonstration knows of itself, also in easy words. */
type DemoGap = Pick<Gap, 'part' | 'easyPart' | 'criterion' | 'reason' | 'alternative'>
