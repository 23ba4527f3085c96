import { testCheck } from '../../../../tests/support/gateTable'
import { headingMissing } from '.'

const SENTENCE = 'Die Beratung hilft Menschen mit Behinderung und ihren Familien gern.'
/** About as many words, ten a sentence. */
const words = (count: number) => Array.from({ length: count / 10 }, () => SENTENCE).join('\n')

testCheck(headingMissing, {
  accept: [
    { name: '340 words without a heading', document: words(340) },
    { name: '900 words in two sections', document: `${words(450)}\n## Kosten\n${words(450)}` },
    { name: 'a short text', document: SENTENCE },
  ],
  reject: [
    {
      text: { name: '400 words without a heading', document: words(400) },
      finds: ['400 Wörter ohne Überschrift'],
      level: 'error',
    },
    {
      text: { name: '600 words under one heading', document: `## Kosten\n${words(600)}` },
      finds: ['Kosten'],
      level: 'question',
    },
    {
      text: { name: '600 words before the first heading', document: `${words(600)}\n## Kosten` },
      finds: ['Anfang'],
    },
  ],
})
