import { testCheck } from '../../../../tests/support/gateTable'
import { documentUntagged } from '.'

const pdf = (facts: object, own: object = {}) =>
  `download ${JSON.stringify({ title: 'Antrag', ...own, pdf: facts })}`

testCheck(documentUntagged, {
  accept: [
    pdf({}),
    pdf({ tagged: true }),
    pdf({ tagged: null }),
    pdf({ tagged: false, hasText: false }),
    pdf({ language: '' }),
    'Ein Text ohne Dokument.',
    '[Plan (PDF)](/plan.pdf)',
    'download',
    pdf({ encrypted: true, tagged: null }),
  ],
  reject: [
    { text: pdf({ tagged: false }), finds: ['Antrag'], level: 'error' },
    { text: pdf({ tagged: false, hasText: null }), finds: ['Antrag'] },
    { text: pdf({ tagged: false }, { accessible: true }), finds: ['Antrag'] },
    {
      text: `${pdf({ tagged: false })}\n${pdf({ tagged: false }, { title: 'Plan' })}`,
      finds: ['Antrag', 'Plan'],
    },
    { text: pdf({ tagged: false }, { accessible: false }), finds: ['Antrag'] },
    { text: pdf({ tagged: false, encrypted: true }), finds: ['Antrag'] },
    { text: pdf({ tagged: false, pages: 1 }), finds: ['Antrag'] },
    { text: `## Anträge\n${pdf({ tagged: false })}`, finds: ['Antrag'] },
  ],
})
