import { describe, expect, it } from '@jest/globals'

import { answeredMail, submittedMail, waitingMail } from './mails'

const facts = {
  name: 'Ben',
  by: 'Anna',
  title: 'Die\r\nRampe',
  link: 'https://kreis.example/admin/collections/pages/p1',
  reason: 'Bitte die Zeiten ansehen.',
  due: '4. Dezember 2026',
}
const NOTHING: readonly string[] = []

/** Kind of mail, what it must say in plain German, and what in easy German. */
const MAILS = [
  [
    'asks for a review',
    submittedMail,
    ['Anna bittet um Prüfung', 'bis zum 4. Dezember 2026', 'Hinweis von Anna:', facts.reason],
    ['Sie haben Zeit bis zum 4. Dezember 2026.', 'drücken Sie auf: Freigeben.', facts.reason],
  ],
  [
    'reminds before the deadline',
    waitingMail,
    ['wartet noch auf eine Freigabe', 'endet am 4. Dezember 2026', 'ohne Prüfung online'],
    ['Der Text von Anna wartet noch.', 'Zeit bis zum 4. Dezember 2026.'],
  ],
  [
    'tells that a text was released',
    (given: typeof facts & { wantsEasy: boolean }) => answeredMail({ ...given, isReleased: true }),
    ['Anna hat den Text', 'freigegeben', facts.reason],
    ['Der Text ist gut.', 'Sie können ihn jetzt veröffentlichen.', facts.reason],
  ],
  [
    'tells that a text was given back',
    (given: typeof facts & { wantsEasy: boolean }) => answeredMail({ ...given, isReleased: false }),
    ['zurückgegeben', facts.reason],
    ['Bitte ändern Sie noch etwas.', facts.reason],
  ],
] as const

describe('a mail of the workflow', () => {
  it.each(MAILS)('%s, in plain and in easy German', (_title, write, plain, easy) => {
    for (const [wantsEasy, parts] of [
      [false, plain],
      [true, easy],
    ] as const) {
      const { subject, text } = write({ ...facts, wantsEasy })
      const greeting = wantsEasy ? 'Guten Tag, Ben!' : 'Guten Tag Ben,'
      for (const part of [...parts, facts.link, greeting]) expect(text).toContain(part)
      // A title with a line break must not add a head to the mail.
      expect(subject).toMatch(/: Die Rampe$/)
      expect(text).not.toMatch(/<[a-z]|undefined/i)
    }
  })

  it.each(MAILS.map(([title, write]) => [title, write] as const))(
    '%s in easy German with short sentences, each on its line',
    (_title, write) => {
      const { text } = write({ ...facts, title: 'Die Rampe', wantsEasy: true })
      const lines = text.split('\n').filter((line) => line !== '' && line !== facts.link)
      const long = lines.filter((line) => line.split(' ').length > 10)
      expect(long).toEqual(NOTHING)
      const joined = lines.filter((line) => /[a-zß]\. [A-ZÄÖÜ]/.test(line))
      expect(joined).toEqual(NOTHING)
    },
  )

  it('without a reason quotes nothing', () => {
    expect(submittedMail({ ...facts, reason: '', wantsEasy: false }).text).not.toContain('Hinweis')
  })
})
