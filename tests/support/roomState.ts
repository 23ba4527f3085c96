import type { editorApi } from './editorApi'
import { headedBody } from './bodyOf'

/** The demo account of the advisory board. */
export const BOARD = 'board@example.org'

const DAY_MS = 24 * 60 * 60 * 1000

/** What the tests of the review room start from. */
export interface RoomState {
  /** Links that nobody has used; each works once. */
  links: string[]
  /** Address of the form for answers on paper, of somebody else. */
  paper: string
}

const ON_PAPER = 'Ute S.'
const PEOPLE = [
  ['Maria K.', 'maria@example.org'],
  ['Tom B.', 'tom@example.org'],
  ['Ada L.', 'ada@example.org'],
  ['Jo M.', 'jo@example.org'],
  ['Eva R.', 'eva@example.org'],
  [ON_PAPER, 'ute@example.org'],
  // Has a board account too.
  ['Kim A.', BOARD],
  ['Lea P.', 'lea@example.org'],
] as const

/** Reviewers, each with an easy text of three questions and an article of three sections. */
export async function prepareRoom(
  cms: Awaited<ReturnType<typeof editorApi>>,
  easyText: string,
): Promise<RoomState> {
  const { doc: article } = await cms.post('/api/pages?draft=true', {
    ...{ title: 'Der Weg zum Amt', teaser: 'So kommen Sie zum Kreishaus.', role: 'other' },
    body: headedBody({
      'Mit dem Bus': 'Die Linie 1 hält am Tor.',
      'Zu Fuß': 'Der Weg hat Stufen.',
    }),
    _status: 'draft',
  })
  const state: RoomState = { links: [], paper: '' }
  const dueOn = new Date(Date.now() + 2 * DAY_MS).toISOString().slice(0, 10)
  for (const [name, mail] of PEOPLE) {
    const { doc } = await cms.post('/api/reviewers', { name, mail, group: 'Inklusionsbeirat' })
    const given = { reviewers: [doc.id], dueOn }
    await cms.post(`/api/easy-texts/${easyText}/state/invite`, given)
    await cms.post(`/api/pages/${article.id}/reviews/invite`, given)
    if (name === ON_PAPER) state.paper = await paperAddress(cms, doc.id)
    else state.links.push((await cms.post(`/api/reviewers/${doc.id}/link`, {})).link ?? '')
  }
  return state
}

async function paperAddress(
  cms: Awaited<ReturnType<typeof editorApi>>,
  reviewer: string,
): Promise<string> {
  const where = `where[reviewer][equals]=${reviewer}&where[easyText][exists]=true`
  const { docs } = await cms.get(`/api/reviews?${where}`)
  return cms.redirectOf(`/api/reviews/${docs[0]?.id ?? ''}/paper`)
}
