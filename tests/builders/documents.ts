import type {
  Contact,
  DocumentBase,
  Figures,
  Municipality,
  NewsArticle,
  OfficeHolder,
  Page,
  PartialDate,
  PopulationPoint,
  Project,
  Topic,
} from '../../src/content/documents'
import { nextId } from './nextId'
import { buildParagraph } from './texts'

/** A date whose day is known. */
export function buildDate(
  iso = '2024-06-15',
  precision: PartialDate['precision'] = 'day',
): PartialDate {
  return { iso, precision }
}

/** A topic; slug and name follow each other unless told. */
export function buildTopic(overrides: Partial<Topic> = {}): Topic {
  const slug = overrides.slug ?? nextId('thema')
  return {
    id: `topic-${slug}`,
    slug,
    name: 'Inklusion',
    easyName: 'Alle gehören dazu',
    description: 'Wie Menschen mit und ohne Behinderung zusammen leben.',
    easyDescription: 'Alle Menschen gehören dazu.',
    look: 'coral',
    pictogram: 'rollstuhl',
    ...overrides,
  }
}

/** A contact of the county. */
export function buildContact(overrides: Partial<Contact> = {}): Contact {
  const slug = overrides.slug ?? nextId('kontakt')
  return {
    id: `contact-${slug}`,
    slug,
    role: 'Inklusion und Teilhabe',
    office: 'Amt für Generationen',
    about: 'Fragen zu Barrieren und zum Beirat.',
    easyAbout: 'Hier können Sie fragen.',
    mail: 'fragen@kreis.example',
    languages: [],
    topics: [],
    ...overrides,
  }
}

/** A person in an office. */
export function buildOfficeHolder(overrides: Partial<OfficeHolder> = {}): OfficeHolder {
  return { name: 'Erika Beispiel', role: 'Dezernentin', ...overrides }
}

/** A news article of one paragraph. */
export function buildNews(overrides: Partial<NewsArticle> = {}): NewsArticle {
  return {
    ...base('meldung', overrides.slug),
    kind: 'news',
    date: buildDate(),
    facts: [],
    isArchived: false,
    people: [],
    downloads: [],
    ...overrides,
  }
}

/** A running project. */
export function buildProject(overrides: Partial<Project> = {}): Project {
  return {
    ...base('projekt', overrides.slug),
    kind: 'project',
    status: 'running',
    term: 'seit 2022',
    partners: [],
    facts: [],
    isArchived: false,
    downloads: [],
    ...overrides,
  }
}

/** A page without a fixed role. */
export function buildPage(overrides: Partial<Page> = {}): Page {
  return { ...base('seite', overrides.slug), kind: 'page', role: 'other', ...overrides }
}

/** A point of a population series. */
export function buildPopulationPoint(overrides: Partial<PopulationPoint> = {}): PopulationPoint {
  return { date: '2024-12-31', total: 20_000, basis: 'census2022', ...overrides }
}

/** Figures with one point of population. */
export function buildFigures(overrides: Partial<Figures> = {}): Figures {
  return {
    population: [buildPopulationPoint()],
    areaKm2: 80,
    areaDate: '2023-12-31',
    source: 'IT.NRW, dl-de/by-2-0',
    ...overrides,
  }
}

/** A municipality; title follows the name unless told. */
export function buildMunicipality(overrides: Partial<Municipality> = {}): Municipality {
  const name = overrides.name ?? 'Aldenhoven'
  return {
    ...base('ort', overrides.slug),
    title: name,
    kind: 'municipality',
    ags: '05358004',
    name,
    type: 'Gemeinde',
    postcodes: ['52457'],
    isCountySeat: false,
    figures: buildFigures(),
    ...overrides,
  }
}

function base(prefix: string, ownSlug: string | undefined): DocumentBase {
  const slug = ownSlug ?? nextId(prefix)
  return {
    id: `id-${slug}`,
    slug,
    title: `Titel von ${slug}`,
    teaser: `Worum es bei ${slug} geht.`,
    body: [buildParagraph()],
    topics: [],
    contacts: [],
    updatedAt: '2026-01-15T10:00:00.000Z',
  }
}
