import type { Payload } from 'payload'

import { documentPath } from '../../content/addresses'
import type { Absence, ContentSource } from '../../content/contentSource'
import type { ContentDocument, ContentKind } from '../../content/documents'
import type { EasyText } from '../../content/easyText'
import type { ContentChange } from '../../shared/commitSignals'
import type { BarrierRecords } from '../statement/barrierRecords'
import { buildGlobals } from './buildGlobals'
import type { SiteGlobals } from './buildGlobals'
import { buildView } from './buildView'
import type { ContentView, Reuse } from './contentView'
import { deltaOf, takeRecords } from './delta'
import type { ContentDelta, StoreNews } from './delta'
import type { EasyStates } from './easyStates'
import { KIND_OF } from './kinds'
import { loadAll } from './loadAll'
import { readAgain } from './readAgain'
import type { GlobalRecords, Records, TrashedSlugs } from './records'
import type { Saved } from './saved'

/** What the store begins with. */
interface Loaded extends Saved {
  /** Left out where the content comes from disk. */
  payload?: Payload
  isDemo: boolean
}

/**
 * All published content in memory, read through the public access rules and kept up to date after each commit.
 * Pages read it without waiting, and go on when the database is gone.
 */
export class ContentStore implements ContentSource {
  revision = 1
  #view: ContentView
  #globals: SiteGlobals
  #work: Promise<void> = Promise.resolve()
  #tell: (news: StoreNews) => void = () => undefined

  private readonly source: Payload | undefined
  private readonly isDemo: boolean
  private records: Records
  private globals: GlobalRecords
  private trashed: TrashedSlugs
  private barriers: BarrierRecords
  /** Who checked which easy text, and what has changed since; for previews too. */
  easyStates: EasyStates

  private constructor(loaded: Loaded) {
    this.source = loaded.payload
    this.isDemo = loaded.isDemo
    this.records = loaded.records
    this.globals = loaded.globals
    this.trashed = loaded.trashed
    this.easyStates = loaded.easyStates
    this.barriers = loaded.barriers
    this.#view = buildView(loaded.records, loaded.easyStates)
    this.#globals = this.#buildGlobals()
  }

  /** Reads everything that is published. */
  static async load(payload: Payload, { isDemo }: { isDemo: boolean }): Promise<ContentStore> {
    return new ContentStore({ payload, isDemo, ...(await loadAll(payload)) })
  }

  /** Content as it was kept on disk, or as another thread holds it; it changes by `take` alone. */
  static restore(saved: Saved, { isDemo }: { isDemo: boolean }): ContentStore {
    return new ContentStore({ ...saved, isDemo })
  }

  /** All that it was made of, to be kept on disk. */
  saved = (): Saved => ({
    records: this.records,
    globals: this.globals,
    trashed: this.trashed,
    easyStates: this.easyStates,
    barriers: this.barriers,
  })

  /** From now on `listener` hears of each change, after it was taken over. */
  follow(listener: (news: StoreNews) => void): void {
    this.#tell = listener
  }

  /** Takes over what another store, which reads the database, has told. */
  take({ records, rest, touched }: ContentDelta): void {
    takeRecords(this.records, records)
    this.#holdRest({ ...this.saved(), ...rest })
    this.#renew(touched)
  }

  /** Reads everything again, because the database may be another one now. */
  reload = (): Promise<void> => {
    const work = this.#work.then(async () => {
      const loaded = await loadAll(this.payload)
      this.records = loaded.records
      this.#holdRest(loaded)
      this.#renew()
      this.#tell({ all: this.saved() })
    })
    this.#work = work.catch(() => undefined)
    return work
  }

  private get payload(): Payload {
    if (this.source === undefined) throw new Error('Content from disk cannot be read again.')
    return this.source
  }

  /** Takes over committed changes, one batch after the other; resolves with what they changed when readers see it. */
  apply(changes: ContentChange[]): Promise<ContentDelta> {
    const work = this.#work.then(() => this.#applyNow(changes))
    // A failed reload must not stop the next one; whoever called is told.
    this.#work = work.then(() => undefined).catch(() => undefined)
    return work
  }

  /** The published records, to lay drafts over them; the copy shares nothing that can be changed. */
  copyRecords(): Records {
    return Object.fromEntries(
      Object.entries(this.records).map(([slug, map]) => [
        slug,
        new Map(map as Map<string, unknown>),
      ]),
    ) as unknown as Records
  }

  /** What pages would read if these records stood in the place of the published ones. */
  viewOf(records: Records, changed: Reuse['changed']): ContentView {
    return buildView(records, this.easyStates, { previous: this.#view, changed })
  }

  /** Type of an uploaded file that is public, by its file name; every size of a picture has its own. */
  uploadType(collection: 'media' | 'documents' | 'films', file: string): string | undefined {
    return this.#view.uploads.get(`${collection}/${file}`)
  }

  /** What texts refer to and is public: pictures, films, files, addresses; for what the review room shows. */
  lookups = () => this.#view.parts

  /** Captions of a public film (WebVTT), by its id. */
  captions(filmId: string): string | undefined {
    return this.records.films.get(filmId)?.captions ?? undefined
  }

  async #applyNow(changes: ContentChange[]): Promise<ContentDelta> {
    const before = this.saved()
    const { rest, touched } = await readAgain(this.payload, before, changes)
    this.#holdRest(rest)
    const delta = deltaOf(before, this.saved(), touched)
    // Readers first: what the CMS's thread needs of it takes its time beside them.
    this.#tell({ delta })
    this.#renew(touched)
    return delta
  }

  #holdRest({ barriers, easyStates, globals, trashed }: Omit<Saved, 'records'>): void {
    this.globals = globals
    this.trashed = trashed
    this.easyStates = easyStates
    this.barriers = barriers
  }

  /** Makes what pages read; without `changed` everything anew. */
  #renew(changed?: Reuse['changed']): void {
    const reuse = changed && { previous: this.#view, changed }
    this.#view = buildView(this.records, this.easyStates, reuse)
    this.#globals = this.#buildGlobals(reuse && this.#globals)
    this.revision += 1
  }

  #buildGlobals(previous?: SiteGlobals) {
    return buildGlobals({
      previous,
      barriers: this.barriers,
      globals: this.globals,
      isDemo: this.isDemo,
      view: this.#view,
    })
  }

  site = () => this.#globals.site
  navigation = () => this.#globals.navigation
  home = () => this.#globals.home
  easyHome = () => this.#globals.easyHome
  accessibilityStatement = () => this.#globals.statement
  barrierCases = () => this.#globals.cases
  countyFigures = () => this.#globals.figures
  topics = () => this.#view.topics
  contacts = () => this.#view.contacts
  news = () => this.#view.news.list
  projects = () => this.#view.projects.list
  municipalities = () => this.#view.municipalities.list
  pages = () => this.#view.pages.list
  newsBySlug = (slug: string) => this.#view.news.bySlug.get(slug)
  projectBySlug = (slug: string) => this.#view.projects.bySlug.get(slug)
  municipalityBySlug = (slug: string) => this.#view.municipalities.bySlug.get(slug)
  pageBySlug = (slug: string) => this.#view.pages.bySlug.get(slug)
  glossary = () => this.#view.glossary
  pictures = () => this.#view.pictures
  easyTexts = (): readonly { text: EasyText; source: ContentDocument }[] => this.#view.easyTexts
  easyText = (kind: ContentKind, slug: string) =>
    this.#view.easyByPath.get(documentPath(kind, slug))

  absence(kind: ContentKind, slug: string): Absence {
    const collection = KIND_OF.collection(kind)
    const moved = this.#view.formerSlugs.get(`${kind}:${slug}`)
    if (moved !== undefined) return { reason: 'moved', toSlug: moved }
    // The title of what is in the trash is not told to anybody.
    return this.trashed.get(collection)?.has(slug) === true
      ? { reason: 'gone', title: '' }
      : { reason: 'unknown' }
  }
}
