import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { signToken } from '../../src/shared/signedToken'
import { bodyOf } from './bodyOf'
import { editorApi, hireEditors, publishTogether } from './editorApi'
import type { Api } from './editorApi'
import { TEST_SECRET } from './demoTemplate'
import { foreignBody } from './lexicalBody'
import { prepareRoom } from './roomState'
import type { RoomState } from './roomState'
import { FAULTY_PORT, MAINTENANCE_PORT, TEST_DATA, TEST_PORT } from './startSite'

/** A page state: its path or whole address, and the status that it answers. */
export interface PageState {
  path: string
  status: number
}

const FILE = join(TEST_DATA, 'states.json')
const ROOM_FILE = join(TEST_DATA, 'room.json')
/** Releases what the demo editor writes. */
export const COLLEAGUE = 'kollegin@example.org'
/** Two more, who work with each other in a test of their own. */
export const AUTHOR = 'anna@example.org'
export const REVIEWER = 'ben@example.org'
/** Meets the gate before publishing. */
export const GATE_AUTHOR = 'gate@example.org'
export const EASY_AUTHOR = 'leicht@example.org'
const PEOPLE = {
  [COLLEAGUE]: 'Kollegin',
  [AUTHOR]: 'Anna Autorin',
  [REVIEWER]: 'Ben Prüfer',
  [GATE_AUTHOR]: 'Gabi Tor',
  [EASY_AUTHOR]: 'Lena Leicht',
}
const TWO_HOURS = 2 * 60 * 60 * 1000

/** Makes the states that only an editor or a bad day can bring about, and keeps their addresses for all workers. */
export async function prepareHiddenStates(): Promise<void> {
  await hireEditors(PEOPLE)
  const cms = await editorApi()
  const topics = await cms.get('/api/topics?limit=1')
  const media = await cms.get('/api/media?limit=1')
  const article = (title: string) => ({
    title,
    teaser: 'Ein Satz für die Prüfung.',
    body: bodyOf('Ein Absatz für die Prüfung.'),
    picture: media.docs[0]?.id,
    topics: [topics.docs[0]?.id],
    date: { iso: '2026-11-20T00:00:00.000Z', precision: 'day' },
  })
  const trashed = await cms.post('/api/news?draft=true', {
    ...article('Im Papierkorb'),
    _status: 'draft',
  })
  const reviewer = await editorApi(COLLEAGUE)
  await publishTogether({ author: cms, reviewer }, `/api/news/${trashed.doc.id}`)
  await cms.patch(`/api/news/${trashed.doc.id}`, { deletedAt: new Date().toISOString() })
  const draft = await cms.post('/api/news?draft=true', {
    ...article('Entwurf'),
    body: foreignBody({
      en: 'The office is open from Monday to Friday.',
      ar: 'المكتب مفتوح من الاثنين إلى الجمعة.',
    }),
    _status: 'draft',
  })
  const easy = await cms.post('/api/easy-texts?draft=true', {
    title: 'Ein Entwurf',
    teaser: 'Das ist ein Entwurf.',
    sections: [
      { heading: 'Entwurf', lines: 'Das ist ein Entwurf.\nEr ist neu.', pictogram: 'schreiben' },
    ],
    source: { relationTo: 'news', value: draft.doc.id },
    _status: 'draft',
  })
  const room = await prepareRoom(cms, easy.doc.id)
  writeFileSync(ROOM_FILE, JSON.stringify(room))
  await prepareCases(cms)
  const states: PageState[] = [
    { path: '/aktuelles/im-papierkorb', status: 410 },
    { path: '/leichte-sprache/aktuelles/im-papierkorb', status: 410 },
    { path: preview('news', draft.doc.id), status: 200 },
    { path: preview('easy-texts', easy.doc.id), status: 200 },
    { path: '/vorschau/abgelaufen', status: 404 },
    { path: await sendReport(), status: 200 },
    { path: await sendReport({ sprache: 'leicht' }), status: 200 },
    { path: '/meldung/gibt-es-nicht', status: 404 },
    { path: '/pruefraum', status: 200 },
    { path: `/pruefraum/link/${'x'.repeat(43)}`, status: 200 },
    { path: '/pruefraum/texte/gibt-es-nicht', status: 200 },
    { path: room.paper, status: 200 },
    { path: `${room.paper}/drucken`, status: 200 },
    { path: '/pruefraum/papier/abgelaufen', status: 404 },
    ...['/', '/leichte-sprache'].flatMap((path) => [
      { path: `http://localhost:${FAULTY_PORT}${path}`, status: 500 },
      { path: `http://localhost:${MAINTENANCE_PORT}${path}`, status: 503 },
    ]),
  ]
  writeFileSync(FILE, JSON.stringify(states))
}

/** Reports of barriers that came by telephone: answered and to be repaired, repaired, and one whose time is over. */
async function prepareCases(cms: Api): Promise<void> {
  const gap = {
    isConfirmed: true,
    part: 'Die Karte der Kommunen hat keinen Text.',
    easyPart: 'Die Karte hat keinen Text.',
    criterion: 'WCAG 1.1.1',
    reason: 'nonconformance',
    alternative: 'Alle Kommunen stehen auch als Liste auf der Seite.',
    plannedFor: '2099-03-31T12:00:00.000Z',
  }
  const told = {
    state: 'answered',
    answer: 'Danke für den Hinweis.',
    page: '/kommunen',
    publicWhat: 'Ein Vorleseprogramm las die Karte nicht vor.',
    publicResult: 'Wir haben eine Liste ergänzt.',
    easyWhat: 'Die Karte war schwer zu lesen.',
    easyResult: 'Jetzt gibt es eine Liste.',
  }
  const longAgo = new Date(Date.now() - 60 * 86_400_000).toISOString()
  const reports = [
    { ...told, gap },
    { ...told, gap: { ...gap, fixedOn: new Date().toISOString() } },
    { state: 'working', receivedOn: longAgo },
  ]
  for (const report of reports) {
    const words = { channel: 'phone', description: 'Am Telefon gemeldet.', way: 'none' }
    await cms.post('/api/barrier-reports', { ...words, ...report })
  }
}

/** Sends the form for barriers; answers the address of the receipt. */
async function sendReport(more: Record<string, string> = {}): Promise<string> {
  const body = new URLSearchParams({ was: 'Der Knopf geht nicht.', weg: 'none', ...more })
  const address = `http://localhost:${TEST_PORT}/barriere-melden`
  const answer = await fetch(address, { method: 'POST', body, redirect: 'manual' })
  return answer.headers.get('location') ?? ''
}

/** What the tests of the review room start from. */
export const roomState = (): RoomState => JSON.parse(readFileSync(ROOM_FILE, 'utf8')) as RoomState

export const hiddenStates = (): PageState[] => JSON.parse(readFileSync(FILE, 'utf8')) as PageState[]

function preview(collection: string, id: string): string {
  const token = signToken(`${collection}:${id}`, Date.now() + TWO_HOURS, `preview:${TEST_SECRET}`)
  return `/vorschau/${token}`
}
