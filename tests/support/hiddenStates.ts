import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { signToken } from '../../src/shared/signedToken'
import { bodyOf } from './bodyOf'
import { editorApi } from './editorApi'
import { prepareRoom } from './roomState'
import type { RoomState } from './roomState'
import { FAULTY_PORT, MAINTENANCE_PORT, TEST_DATA, TEST_PORT, TEST_SECRET } from './startSite'

/** A page state: its path or whole address, and the status that it answers. */
export interface PageState {
  path: string
  status: number
}

const FILE = join(TEST_DATA, 'states.json')
const ROOM_FILE = join(TEST_DATA, 'room.json')
const TWO_HOURS = 2 * 60 * 60 * 1000

/** Makes the states that only an editor or a bad day can bring about, and keeps their addresses for all workers. */
export async function prepareHiddenStates(): Promise<void> {
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
  const trashed = await cms.post('/api/news', {
    ...article('Im Papierkorb'),
    _status: 'published',
  })
  await cms.patch(`/api/news/${trashed.doc.id}`, { deletedAt: new Date().toISOString() })
  const draft = await cms.post('/api/news?draft=true', { ...article('Entwurf'), _status: 'draft' })
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
