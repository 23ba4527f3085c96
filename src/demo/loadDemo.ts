import type { Payload } from 'payload'

import { demoContacts } from './content/contacts'
import type { DemoPicture } from './content/types'
import { demoGlobals } from './content/globals'
import { demoGlossary } from './content/glossary'
import { demoMunicipalities } from './content/municipalities'
import { newsPartOne } from './content/news/partOne'
import { newsPartTwo } from './content/news/partTwo'
import { demoPages } from './content/pages'
import { demoProjects } from './content/projects'
import { demoTopics } from './content/topics'
import { createDocument } from './createDocument'
import type { Known } from './createDocument'
import { idsOf, loadAll } from './loadAll'
import type { Ids } from './loadAll'
import { loadGlobals, loadSettings } from './loadGlobals'
import { loadPictures } from './loadPictures'
import { readFigures } from './readFigures'

interface LoadOptions {
  /** Folder of the drawings and of the official figures. */
  directory: string
  /** Says what is being done, one line for each step. */
  say: (line: string) => void
}

/** Fills an empty database with the demo content; content is published, easy texts are "noch nicht geprüft". */
export async function loadDemo(payload: Payload, { directory, say }: LoadOptions): Promise<void> {
  say('Bilder werden gezeichnet und in Größen geschnitten …')
  const pictures = await loadPictures(payload, drawings(), {
    directory: `${directory}/pictures`,
    progress: (done, all) => {
      if (done % 10 === 0 || done === all) say(`  ${done} von ${all} Bildern`)
    },
  })
  say('Themen und Kontakte …')
  const topics = await loadAll(demoTopics, (data) =>
    payload.create({ collection: 'topics', data, overrideAccess: true }),
  )
  const contacts = await loadAll(demoContacts, (contact) =>
    payload.create({
      collection: 'contacts',
      data: { ...contact, topics: idsOf(contact.topics, topics) },
      overrideAccess: true,
    }),
  )
  await loadSettings(payload)
  say('Wörterbuch …')
  await loadAll(demoGlossary, ({ lines, ...word }) =>
    payload.create({
      collection: 'glossary',
      data: { ...word, explanation: lines.join('\n') },
      overrideAccess: true,
    }),
  )
  const known: Known = { payload, pictures, topics, contacts }
  say('Projekte …')
  const projects = await loadProjects(known)
  say('Meldungen …')
  const newsIds = await loadNews(known, projects)
  say('Seiten …')
  await loadPages(known)
  say('Kommunen und ihre Zahlen …')
  const figures = await readFigures(`${directory}/facts/municipalities.csv`)
  await loadMunicipalities(known, figures)
  say('Startseite, Menü und Einstellungen …')
  await loadGlobals(payload, {
    globals: demoGlobals,
    countyFigures: figures.county,
    projects,
    news: newsIds,
  })
}

const news = [...newsPartOne, ...newsPartTwo]

function drawings(): DemoPicture[] {
  return [...news, ...demoProjects, ...demoPages, ...demoMunicipalities]
    .flatMap((document) => [
      document.picture,
      'widePicture' in document ? document.widePicture : undefined,
    ])
    .filter((drawing) => drawing !== undefined)
}

function loadProjects(known: Known): Promise<Ids> {
  return loadAll(demoProjects, (project) => {
    const { title, status, term, startsOn, endsOn, funder, carrier, partners, facts, isArchived } =
      project
    return createDocument(known, 'projects', project, {
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
    })
  })
}

function loadNews(known: Known, projects: Ids): Promise<Ids> {
  return loadAll(news, (item) => {
    const { title, date, facts, isArchived, people } = item
    const project = item.project === undefined ? undefined : projects.get(item.project)
    return createDocument(known, 'news', item, { title, date, facts, isArchived, people, project })
  })
}

function loadPages(known: Known): Promise<Ids> {
  return loadAll(demoPages, (page) =>
    createDocument(known, 'pages', page, { title: page.title, role: page.role }),
  )
}

function loadMunicipalities(
  known: Known,
  figures: Awaited<ReturnType<typeof readFigures>>,
): Promise<Ids> {
  return loadAll(demoMunicipalities, (municipality) =>
    createDocument(
      known,
      'municipalities',
      { ...municipality, topics: ['zahlen'], contacts: ['zahlen'] },
      { ...figures.municipality(municipality.ags) },
    ),
  )
}
