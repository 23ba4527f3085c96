import { testCheck } from '../../../../tests/support/gateTable'
import { documentLanguage } from '.'

const pdf = (facts: object, own: object = {}) =>
  `download ${JSON.stringify({ title: 'Antrag', ...own, pdf: facts })}`

testCheck(documentLanguage, {
  accept: [
    pdf({}),
    pdf({ language: 'de' }),
    pdf({ language: 'DE-at' }),
    pdf({ language: 'de' }, { language: 'de-simple' }),
    pdf({ language: 'en-GB' }, { language: 'en' }),
    pdf({ language: null }),
    pdf({ language: '', hasText: false }),
    pdf({ language: 'de_DE' }),
    'Ein Text ohne Dokument.',
  ],
  reject: [
    { text: pdf({ language: '' }), finds: ['Antrag'], level: 'error' },
    { text: pdf({ language: 'en-US' }), finds: ['Antrag'], level: 'error' },
    { text: pdf({ language: 'de' }, { language: 'tr' }), finds: ['Antrag'] },
    { text: pdf({ language: 'en' }, { language: 'de-simple' }), finds: ['Antrag'] },
    {
      text: `${pdf({ language: '' })}\n${pdf({ language: 'fr' }, { title: 'Plan' })}`,
      finds: ['Antrag', 'Plan'],
    },
    { text: pdf({ language: 'Deutsch' }), finds: ['Antrag'] },
    { text: pdf({ language: 'x-unknown' }), finds: ['Antrag'] },
    { text: pdf({ language: '', tagged: false }), finds: ['Antrag'] },
  ],
})
