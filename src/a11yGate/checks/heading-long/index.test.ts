import { testCheck } from '../../../../tests/support/gateTable'
import { headingLong } from '.'

const LONG =
  'Wer einen Antrag stellen möchte, braucht dafür den ausgefüllten Vordruck, eine Kopie des Ausweises und den letzten Bescheid der Pflegekasse'

testCheck(headingLong, {
  accept: ['## Was Sie für den Antrag brauchen', `## ${LONG.slice(0, 120)}`, LONG],
  reject: [
    { text: `## ${LONG}`, finds: [LONG], level: 'question' },
    { text: `## Antrag\n### ${LONG}`, finds: [LONG] },
    { text: `#### ${LONG} ${LONG}`, finds: [`${LONG} ${LONG}`] },
  ],
})
