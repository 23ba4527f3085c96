import type { ContentSource } from '../../../content/contentSource'
import type { Contact, NewsArticle, Project, Topic, TopicLook } from '../../../content/documents'
import type { HomeContent } from '../../../content/site'
import type { DotsBlock } from '../../../content/text'
import { countyShapes } from '../../county/countyShapes'
import { formatNumber } from '../../format'
import { paths } from '../../paths'
import { mapPlaces } from '../municipalityList/municipalityListModel'

export interface HomeEvent {
  /** Large and small part of the date: "14." and "Nov. 2023", or only "2023". */
  dateLarge: string
  dateSmall: string
  /** The date for machines, no more exact than it is known. */
  iso: string
  title: string
  text: string
  path?: string
  look: TopicLook
  marks: string[]
  isOver: boolean
}

interface HomePlace {
  name: string
  ags: string
  label: [number, number]
  chosen: boolean
}

export interface HomeModel {
  greeting: string
  lead: string
  ways: { label: string; path: string; pictogram: string; look: TopicLook }[]
  leadArticle?: NewsArticle
  news: NewsArticle[]
  projects: Project[]
  municipalities: { name: string; path: string; isCountySeat: boolean }[]
  places: HomePlace[]
  figure?: { headline: string; text: string; dots: DotsBlock }
  events: HomeEvent[]
  doors: { href: string; label: string; pictogram: string; look: TopicLook }[]
}

const NEWS_LIMIT = 4
const PROJECT_LIMIT = 3
const EVENT_LIMIT = 3
const LOOKS: readonly TopicLook[] = ['coral', 'lilac', 'sun', 'leaf', 'lake']
const MONTHS = [
  'Jan.',
  'Feb.',
  'März',
  'Apr.',
  'Mai',
  'Juni',
  'Juli',
  'Aug.',
  'Sep.',
  'Okt.',
  'Nov.',
  'Dez.',
]

/** What the start page shows of the content of one day. */
export function homeModel(content: ContentSource, today: string): HomeModel {
  const home = content.home()
  const leadArticle = leadOf(home, content)
  return {
    greeting: home.greeting,
    lead: home.lead,
    ways: home.ways.map((way) => ({ ...way, look: lookFrom(way.look) })),
    leadArticle,
    news: content
      .news()
      .filter(({ slug }) => slug !== leadArticle?.slug)
      .slice(0, NEWS_LIMIT),
    projects: (home.projects.length > 0 ? home.projects : content.projects()).slice(
      0,
      PROJECT_LIMIT,
    ),
    municipalities: content.municipalities().map(({ name, slug, isCountySeat }) => ({
      name,
      path: paths.municipality(slug),
      isCountySeat,
    })),
    places: mapPlaces(content.municipalities(), countyShapes()).map(withoutLink),
    figure: figureOf(home.figure),
    events: home.events.slice(0, EVENT_LIMIT).map((event) => eventOf(event, today)),
    doors: doorsOf(content.contacts(), content.topics()),
  }
}

/** The list beside the map has the links: a second set would be one more stop of the keyboard for each place. */
function withoutLink({ name, ags, label, chosen }: HomePlace): HomePlace {
  return { name, ags, label, chosen }
}

function leadOf(home: HomeContent, content: ContentSource): NewsArticle | undefined {
  const chosen = home.leadArticleSlug && content.newsBySlug(home.leadArticleSlug)
  return chosen || content.news()[0]
}

function figureOf(figure: HomeContent['figure']): HomeModel['figure'] {
  if (!figure) return undefined
  const { headline, text, part, whole, perDot, note } = figure
  return {
    headline,
    text,
    dots: {
      kind: 'dots',
      part,
      whole,
      perDot,
      statement: headline,
      filled: `${formatNumber(part)} Menschen`,
      open: `${formatNumber(whole - part)} Menschen`,
      note,
    },
  }
}

function eventOf(event: HomeContent['events'][number], today: string): HomeEvent {
  const { date, precision, title, text, path, look, marks } = event
  const [year = '', month = '', day = ''] = date.split('-')
  const monthName = MONTHS[Number(month) - 1] ?? ''
  const known = { day: date.slice(0, 10), month: date.slice(0, 7), year: date.slice(0, 4) }[
    precision
  ]
  const [dateLarge, dateSmall] = {
    day: [`${Number(day)}.`, `${monthName} ${year}`],
    month: [monthName, year],
    year: [year, ''],
  }[precision]
  return {
    dateLarge: dateLarge ?? '',
    dateSmall: dateSmall ?? '',
    iso: known,
    title,
    text,
    path,
    look: lookFrom(look),
    marks,
    // A month is over when the next one has begun: compared are only the parts that are known.
    isOver: known < today.slice(0, known.length),
  }
}

/** One door for each contact; without contacts one for each topic. */
function doorsOf(contacts: readonly Contact[], topics: readonly Topic[]): HomeModel['doors'] {
  if (contacts.length === 0) {
    return topics.map(({ slug, name, pictogram, look }) => ({
      href: paths.topic(slug),
      label: name,
      pictogram,
      look,
    }))
  }
  return contacts.map(({ slug, role, topics: [topic] }) => ({
    href: `${paths.contact}#${slug}`,
    label: role,
    pictogram: topic?.pictogram ?? 'sprechen',
    look: topic?.look ?? 'coral',
  }))
}

function lookFrom(name: string): TopicLook {
  return LOOKS.find((look) => look === name) ?? 'coral'
}
