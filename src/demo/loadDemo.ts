import type { Payload } from 'payload'

import { demoContacts } from './content/contacts'
import type { DemoEasyText, DemoPicture } from './content/types'
import { demoGlobals } from './content/globals'
import { demoMunicipalities } from './content/municipalities'
import { newsPartOne } from './content/news/partOne'
import { newsPartTwo } from './content/news/partTwo'
import { demoPages } from './content/pages'
import { demoProjects } from './content/projects'
import { demoTopics } from './content/topics'
import { loadGlobals } from './loadGlobals'
import { loadPictures } from './loadPictures'
import { readFigures } from './readFigures'
import { toEasySections } from './toEasySections'
import { toLexical } from './toLexical'

/** Day on which the demo texts were held against their sources. */
const FACTS_CHECKED_AT = '2026-11-23T00:00:00.000Z'

interface LoadOptions {
  /** Folder of the drawings and of the official figures. */
  directory: string
  /** Says what is being done, one line for each step. */
  say: (line: string) => void
}

type Ids = Map<string, string>
type Linkable = 'news' | 'projects' | 'pages' | 'municipalities'

/** Fills an empty database with the demo content; content is published, easy texts are "noch nicht geprüft". */
export async function loadDemo(payload: Payload, { directory, say }: LoadOptions): Promise<void> {
  const news = [...newsPartOne, ...newsPartTwo]
  const documents = [...news, ...demoProjects, ...demoPages, ...demoMunicipalities]
  const drawings = documents.flatMap((document) => [
    document.picture,
    'widePicture' in document ? document.widePicture : undefined,
  ])
  say('Bilder werden gezeichnet und in Größen geschnitten …')
  const pictures = await loadPictures(
    payload,
    drawings.filter((drawing): drawing is DemoPicture => drawing !== undefined),
    {
      directory: `${directory}/pictures`,
      progress: (done, all) =>
        done % 10 === 0 || done === all ? say(`  ${done} von ${all} Bildern`) : undefined,
    },
  )

  say('Themen und Kontakte …')
  const topics = await loadAll(demoTopics, (data) => payload.create({ collection: 'topics', data }))
  const contacts = await loadAll(demoContacts, (contact) =>
    payload.create({
      collection: 'contacts',
      data: { ...contact, topics: idsOf(contact.topics, topics) },
    }),
  )

  const shared = (document: (typeof documents)[number]) => ({
    slug: document.slug,
    teaser: document.teaser,
    body: toLexical(document.body),
    picture: document.picture === undefined ? undefined : pictures.get(document.picture.file),
    ...('widePicture' in document && document.widePicture
      ? { widePicture: pictures.get(document.widePicture.file) }
      : {}),
    topics: 'topics' in document ? idsOf(document.topics, topics) : idsOf(['zahlen'], topics),
    contacts:
      'contacts' in document ? idsOf(document.contacts, contacts) : idsOf(['zahlen'], contacts),
    factsCheckedAt: FACTS_CHECKED_AT,
    _status: 'published' as const,
  })
  const easy = async (collection: Linkable, id: string, text: DemoEasyText | undefined) => {
    if (text === undefined) return
    await payload.create({
      collection: 'easy-texts',
      data: {
        title: text.title,
        teaser: text.teaser,
        sections: toEasySections(text.sections),
        source: { relationTo: collection, value: id },
        _status: 'published',
      },
    })
  }

  say('Projekte …')
  const projects = await loadAll(demoProjects, async (project) => {
    const { title, status, term, startsOn, endsOn, funder, carrier, partners, facts, isArchived } =
      project
    const data = {
      ...shared(project),
      title,
      status,
      term,
      startsOn,
      endsOn,
      funder,
      carrier,
      partners,
      facts,
      isArchived,
    }
    const created = await payload.create({ collection: 'projects', data: data as never })
    await easy('projects', created.id, project.easy)
    return created
  })
  say('Meldungen …')
  const newsIds = await loadAll(news, async (item) => {
    const { title, date, facts, isArchived, people, project } = item
    const data = {
      ...shared(item),
      title,
      date,
      facts,
      isArchived,
      people,
      project: project === undefined ? undefined : projects.get(project),
    }
    const created = await payload.create({ collection: 'news', data: data as never })
    await easy('news', created.id, item.easy)
    return created
  })
  say('Seiten …')
  await loadAll(demoPages, async (page) => {
    const created = await payload.create({
      collection: 'pages',
      data: { ...shared(page), title: page.title, role: page.role },
    })
    await easy('pages', created.id, page.easy)
    return created
  })
  say('Kommunen und ihre Zahlen …')
  const figures = await readFigures(`${directory}/facts/municipalities.csv`)
  await loadAll(demoMunicipalities, async (municipality) => {
    const data = { ...shared(municipality), ...figures.municipality(municipality.ags) }
    const created = await payload.create({ collection: 'municipalities', data: data as never })
    await easy('municipalities', created.id, municipality.easy)
    return created
  })
  say('Startseite, Menü und Einstellungen …')
  await loadGlobals(payload, {
    globals: demoGlobals,
    countyFigures: figures.county,
    projects,
    news: newsIds,
  })
}

async function loadAll<Item extends { slug: string }>(
  items: Item[],
  create: (item: Item) => Promise<{ id: string }>,
): Promise<Ids> {
  const ids: Ids = new Map()
  for (const item of items) ids.set(item.slug, (await create(item)).id)
  return ids
}

function idsOf(slugs: string[], ids: Ids): string[] {
  return slugs.map((slug) => {
    const id = ids.get(slug)
    if (id === undefined)
      throw new Error(`Demo content: there is no record with the slug "${slug}".`)
    return id
  })
}
