import { testCheck } from '../../../../tests/support/gateTable'
import { documentProtected } from '.'

const pdf = (facts: object, own: object = {}) =>
  `download ${JSON.stringify({ title: 'Antrag', ...own, pdf: facts })}`

testCheck(documentProtected, {
  accept: [
    pdf({}),
    pdf({ encrypted: false }),
    pdf({ encrypted: null }),
    pdf({ encrypted: false, blocksReading: false }),
    pdf({ tagged: false }),
    'Ein Text ohne Dokument.',
    '[Plan (PDF)](/plan.pdf)',
    'download',
  ],
  reject: [
    { text: pdf({ encrypted: true, blocksReading: true }), finds: ['Antrag'], level: 'error' },
    { text: pdf({ encrypted: true, blocksReading: false }), finds: ['Antrag'], level: 'question' },
    { text: pdf({ encrypted: true }), finds: ['Antrag'], level: 'question' },
    {
      text: `${pdf({ encrypted: true })}\n${pdf({ encrypted: true }, { title: 'Plan' })}`,
      finds: ['Antrag', 'Plan'],
    },
    { text: pdf({ encrypted: true, tagged: true }), finds: ['Antrag'], level: 'question' },
    {
      text: pdf({ encrypted: true, blocksReading: true }, { accessible: true }),
      finds: ['Antrag'],
      level: 'error',
    },
    { text: pdf({ encrypted: true, pages: null }), finds: ['Antrag'] },
    {
      text: `## Anträge\n${pdf({ encrypted: true, blocksReading: true })}`,
      finds: ['Antrag'],
      level: 'error',
    },
  ],
})
