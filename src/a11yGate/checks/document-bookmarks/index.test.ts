import { testCheck } from '../../../../tests/support/gateTable'
import { documentBookmarks } from '.'

const pdf = (facts: object, own: object = {}) =>
  `download ${JSON.stringify({ title: 'Antrag', ...own, pdf: facts })}`

testCheck(documentBookmarks, {
  accept: [
    pdf({}),
    pdf({ pages: 20, bookmarks: false }),
    pdf({ pages: 200, bookmarks: true }),
    pdf({ pages: 200, bookmarks: null }),
    pdf({ pages: null, bookmarks: false }),
    pdf({ pages: 1 }),
    'Ein Text ohne Dokument.',
    'download',
  ],
  reject: [
    { text: pdf({ pages: 21, bookmarks: false }), finds: ['Antrag'], level: 'question' },
    { text: pdf({ pages: 5000, bookmarks: false }), finds: ['Antrag'] },
    { text: pdf({ pages: 60, bookmarks: false }, { title: 'Haushalt' }), finds: ['Haushalt'] },
    {
      text: `${pdf({ pages: 60, bookmarks: false })}\n${pdf({ pages: 61, bookmarks: false }, { title: 'Plan' })}`,
      finds: ['Antrag', 'Plan'],
    },
    { text: pdf({ pages: 60, bookmarks: false, tagged: true }), finds: ['Antrag'] },
    { text: pdf({ pages: 60, bookmarks: false, hasText: false }), finds: ['Antrag'] },
    { text: pdf({ pages: 60, bookmarks: false }, { accessible: true }), finds: ['Antrag'] },
    { text: `## Pläne\n${pdf({ pages: 40, bookmarks: false })}`, finds: ['Antrag'] },
  ],
})
