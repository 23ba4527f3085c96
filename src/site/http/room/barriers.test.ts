import { describe, expect, it } from '@jest/globals'

import { FakeSite } from '../../../../tests/fakes/fakeSite'
import type { OverdueCase } from '../../../content/barrierDesk'
import type { AppParts } from '../../appParts'

const COOKIE = { Cookie: '__Host-pruefraum=sitzung' }

/** A site with a board member inside, and these cases over their time. */
function siteWith(cases: OverdueCase[]) {
  const member = (session: string) =>
    Promise.resolve(
      session === 'sitzung'
        ? { id: 'm1', name: 'Maria K.', hasMail: true, textSize: 'normal' }
        : undefined,
    )
  const desk = {
    add: () => Promise.reject(new Error('nicht gebraucht')),
    find: () => Promise.resolve(undefined),
    overdue: () => Promise.resolve(cases),
  }
  const reviewRoom = { member } as unknown as NonNullable<AppParts['reviewRoom']>
  // Nobody enters answers from paper here.
  const paperRoom = {} as NonNullable<AppParts['paperRoom']>
  return new FakeSite({ reviewRoom, paperRoom, reports: { desk, formSecret: 'x'.repeat(32) } })
}

describe('late answers, as the board sees them', () => {
  it('name number, words of the editors and the missed day', async () => {
    const site = siteWith([
      {
        number: 'B-2026-0001',
        what: 'Die Karte hat keinen Text.',
        receivedOn: '2026-10-01',
        until: '2026-11-12',
        isLast: true,
      },
      {
        number: 'B-2026-0002',
        what: '',
        receivedOn: '2026-11-01',
        until: '2026-11-15',
        isLast: false,
      },
    ])
    const { headers, text } = await site.get('/pruefraum/barrieren').set(COOKIE)
    expect(text).toContain('Jetzt sind 2 Antworten zu spät.')
    expect(text).toContain('Die Karte hat keinen Text.')
    expect(text).toContain('12. November 2026')
    expect(headers['cache-control']).toBe('no-store')
  })

  it('are none where all is in time, and are shown to members alone', async () => {
    const site = siteWith([])
    expect((await site.get('/pruefraum/barrieren').set(COOKIE)).text).toContain(
      'Jetzt ist keine Antwort zu spät.',
    )
    expect((await site.get('/pruefraum/barrieren')).text).toContain(
      'Brauchen Sie einen neuen Link?',
    )
  })
})
