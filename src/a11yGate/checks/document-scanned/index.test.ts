import { testCheck } from '../../../../tests/support/gateTable'
import { documentScanned } from '.'

const pdf = (facts: object, own: object = {}) =>
  `download ${JSON.stringify({ title: 'Antrag', ...own, pdf: facts })}`

testCheck(documentScanned, {
  accept: [
    pdf({}),
    pdf({ hasText: true, pagesWithoutText: 0 }),
    pdf({ pages: 10, pagesWithoutText: 1 }),
    pdf({ pages: 400, pagesWithoutText: 7 }),
    pdf({ hasText: null, tagged: false }),
    'Ein Text ohne Dokument.',
    pdf({ tagged: false, language: '' }),
    'download',
    '[Scan des Plans (PDF)](/plan.pdf)',
  ],
  reject: [
    { text: pdf({ hasText: false }), finds: ['Antrag'], level: 'error' },
    {
      text: pdf({ hasText: false, pages: 1, pagesWithoutText: 1 }),
      finds: ['Antrag'],
      level: 'error',
    },
    { text: pdf({ pages: 4, pagesWithoutText: 2 }), finds: ['Antrag'], level: 'question' },
    { text: pdf({ pages: 10, pagesWithoutText: 2 }), finds: ['Antrag'], level: 'question' },
    { text: pdf({ pages: 400, pagesWithoutText: 8 }), finds: ['Antrag'], level: 'question' },
    { text: pdf({ hasText: false, tagged: true }), finds: ['Antrag'], level: 'error' },
    {
      text: `${pdf({ hasText: false })}\n${pdf({ hasText: false }, { title: 'Plan' })}`,
      finds: ['Antrag', 'Plan'],
    },
    { text: pdf({ hasText: false }, { accessible: true }), finds: ['Antrag'], level: 'error' },
  ],
})
