import { testCheck } from '../../../../tests/support/gateTable'
import { documentUnchecked } from '.'

const pdf = (facts: object, own: object = {}) =>
  `download ${JSON.stringify({ title: 'Antrag', ...own, pdf: facts })}`

testCheck(documentUnchecked, {
  accept: [
    pdf({}),
    pdf({}, { accessible: true }),
    pdf({ tagged: false }, { accessible: true }),
    pdf({ hasText: false }),
    'Ein Text ohne Dokument.',
    '[Plan (PDF)](/plan.pdf)',
    'download',
    `${pdf({})}\n${pdf({}, { title: 'Plan' })}`,
  ],
  reject: [
    { text: pdf({}, { accessible: null }), finds: ['Antrag'], level: 'question' },
    { text: pdf({}, { accessible: false }), finds: ['Antrag'], level: 'question' },
    { text: pdf({ tagged: true }, { accessible: false }), finds: ['Antrag'] },
    {
      text: `${pdf({}, { accessible: false })}\n${pdf({}, { title: 'Plan', accessible: null })}`,
      finds: ['Antrag', 'Plan'],
    },
    { text: pdf({ pages: 200 }, { accessible: null }), finds: ['Antrag'] },
    { text: pdf({}, { accessible: false, language: 'de-simple' }), finds: ['Antrag'] },
    { text: `## Anträge\n${pdf({}, { accessible: false })}`, finds: ['Antrag'] },
    { text: pdf({ encrypted: true }, { accessible: null }), finds: ['Antrag'] },
  ],
})
