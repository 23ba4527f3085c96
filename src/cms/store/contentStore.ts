import type { Payload } from 'payload'

import { documentPath } from '../../content/addresses'
import type { Absence, ContentSource } from '../../content/contentSource'
import type { ContentDocument, ContentKind } from '../../content/documents'
import type { EasyText } from '../../content/easyText'
import type { ContentChange } from '../../shared/commitSignals'
import { isBarrierScope, loadBarriers } from '../statement/barrierRecords'
import type { BarrierRecords } from '../statement/barrierRecords'
import { buildGlobals } from './buildGlobals'
import { buildView } from './buildView'
import type { ContentView, Reuse } from './buildView'
import { deltaOf, takeRecords } from './delta'
import type { ContentDelta, StoreNews } from './delta'
import { isEasyState, reloadEasyState } from './easyStates'
import type { EasyStates } from './easyStates'
import { KIND_OF, isContentCollection } from './kinds'
import { loadAll } from './loadAll'
import { PUBLIC_COLLECTIONS, loadGlobals, loadTrashedSlugs, reloadRecord } from './records'
import type { GlobalRecords, PublicCollection, Records, TrashedSlugs } from './records'
import type { Saved } from './snapshot'

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
  #globals: ReturnType<typeof buildGlobals>
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

  /** Takes over committed changes, one batch after the other; resolves when readers see them. */
  apply(changes: ContentChange[]): Promise<void> {
    const work = this.#work.then(() => this.#applyNow(changes))
    // A failed reload must not stop the next one; whoever called is told.
    this.#work = work.catch(() => undefined)
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
  lookups = () => this.#view.lookups

  /** Captions of a public film (WebVTT), by its id. */
  captions(filmId: string): string | undefined {
    return this.records.films.get(filmId)?.captions ?? undefined
  }

  async #applyNow(changes: ContentChange[]): Promise<void> {
    const before = this.saved()
    const touched = changes.filter(
      (change): change is ContentChange & { scope: PublicCollection; id: string } =>
        change.id !== undefined && (PUBLIC_COLLECTIONS as readonly string[]).includes(change.scope),
    )
    for (const { scope, id } of touched) await reloadRecord(this.payload, this.records, scope, id)
    touched.push(...(await this.#applyEasyStates(changes)))
    if (touched.some(({ scope }) => isContentCollection(scope)))
      this.trashed = await loadTrashedSlugs(this.payload)
    if (changes.some((change) => change.id === undefined))
      this.globals = await loadGlobals(this.payload)
    if (changes.some(({ scope }) => isBarrierScope(scope)))
      this.barriers = await loadBarriers(this.payload)
    this.#renew(touched)
    this.#tell({ delta: deltaOf(before, this.saved(), touched) })
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
    this.#globals = this.#buildGlobals()
    this.revision += 1
  }

  /** Takes over checks and changed sections; answers the easy texts that they speak of. */
  async #applyEasyStates(changes: ContentChange[]): Promise<{ scope: 'easy-texts'; id: string }[]> {
    const touched: { scope: 'easy-texts'; id: string }[] = []
    for (const { scope, id } of changes) {
      if (id === undefined || !isEasyState(scope)) continue
      const { states, easyTexts } = await reloadEasyState(this.payload, this.easyStates, {
        scope,
        id,
      })
      this.easyStates = states
      const published = easyTexts.filter((text) => this.records['easy-texts'].has(text))
      touched.push(...published.map((text) => ({ scope: 'easy-texts' as const, id: text })))
    }
    return touched
  }

  #buildGlobals() {
    return buildGlobals({
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
