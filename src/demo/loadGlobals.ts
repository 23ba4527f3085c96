import type { Payload } from 'payload'

import type { Figures } from '../content/documents'
import { demoNames } from './content/names'
import { demoNavigation, demoSite } from './content/site'
import type { DemoGlobals } from './content/types'
import { toEasySections } from './toEasySections'

/** Ids of the records that stand already, by slug. */
type Ids = ReadonlyMap<string, string>

interface GlobalsInput {
  globals: DemoGlobals
  countyFigures: Figures
  projects: Ids
  news: Ids
}

/** Fills start pages, navigation, accessibility statement, county figures and settings of the site. */
export async function loadGlobals(
  payload: Payload,
  { globals, countyFigures, projects, news }: GlobalsInput,
): Promise<void> {
  await payload.updateGlobal({
    slug: 'navigation',
    data: { links: demoNavigation },
    overrideAccess: true,
  })
  await payload.updateGlobal({
    slug: 'county-figures',
    data: { figures: countyFigures },
    overrideAccess: true,
  })
  await loadHome(payload, globals.home, { projects, news })
  await loadEasyHome(payload, globals.easyHome)
  await loadStatement(payload, globals.statement)
}

/** Names, addresses and the way the county writes easy language; easy texts are checked by it. */
export async function loadSettings(payload: Payload): Promise<void> {
  const { address, ombudsOffice, ...settings } = demoSite
  await payload.updateGlobal({
    slug: 'site-settings',
    data: {
      ...settings,
      ...(address === undefined ? {} : { address: address.join('\n') }),
      easyLanguage: { separator: 'hyphen', timeStyle: 'dot', address: 'Sie', allowed: demoNames },
      ombudsOffice: { ...ombudsOffice, lines: ombudsOffice.lines.join('\n') },
    },
    overrideAccess: true,
  })
}

async function loadHome(
  payload: Payload,
  { leadArticleSlug, projects, figure, ways, events, ...words }: DemoGlobals['home'],
  ids: { projects: Ids; news: Ids },
): Promise<void> {
  await payload.updateGlobal({
    slug: 'home-page',
    data: {
      ...words,
      ...(leadArticleSlug === undefined ? {} : { leadArticle: idOf(leadArticleSlug, ids.news) }),
      projects: projects.map((slug) => idOf(slug, ids.projects)),
      ...(figure === undefined ? {} : { figure }),
      ways: ways.map((way) => ({ ...way, look: toLook(way.look) })),
      events: events.map((event) => ({ ...event, look: toLook(event.look) })),
    },
    overrideAccess: true,
  })
}

async function loadEasyHome(
  payload: Payload,
  { title, intro, navigation, accessibility }: DemoGlobals['easyHome'],
): Promise<void> {
  await payload.updateGlobal({
    slug: 'easy-home',
    data: {
      title,
      intro: toEasySections(intro),
      navigation: toEasySections(navigation),
      accessibility: toEasySections(accessibility),
    },
    overrideAccess: true,
  })
}

async function loadStatement(
  payload: Payload,
  { easySections, items, ...statement }: DemoGlobals['statement'],
): Promise<void> {
  await payload.updateGlobal({
    slug: 'accessibility-statement',
    data: {
      ...statement,
      items: items.map(({ easyPart, ...item }) => ({ ...item, easyPart: easyPart.join('\n') })),
      easySections: toEasySections(easySections),
    },
    overrideAccess: true,
  })
}

function idOf(slug: string, ids: Ids): string {
  const id = ids.get(slug)
  if (id === undefined) throw new Error(`Demo content: there is no record with the slug "${slug}".`)
  return id
}

const LOOKS = ['coral', 'lilac', 'sun', 'leaf', 'lake'] as const

function toLook(look: string): (typeof LOOKS)[number] {
  const known = LOOKS.find((one) => one === look)
  if (known === undefined) throw new Error(`Demo content: "${look}" is no look.`)
  return known
}
