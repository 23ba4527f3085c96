import { testCheck } from '../../../../tests/support/gateTable'
import { colourAlone } from '.'

testCheck(colourAlone, {
  accept: [
    'Der Rundweg ist rot markiert.',
    'Die Stufen sind gelb gekennzeichnet.',
    'Gelbe Säcke gibt es im Rathaus.',
    'Bündnis 90/Die Grünen: zwei Sitze',
    'Das Grüne Band zieht sich durch den Kreis.',
    'Die Blindenfußballer tragen schwarze Brillen.',
  ],
  reject: [
    {
      text: 'Die rot markierten Termine sind belegt.',
      finds: ['rot markierten'],
      level: 'question',
    },
    { text: 'Grün bedeutet frei.', finds: ['Grün bedeutet'] },
    { text: 'Pflichtangaben sind farblich hervorgehoben.', finds: ['farblich hervorgehoben'] },
    { text: 'An den roten Tagen bleibt die Beratung zu.', finds: ['roten Tagen'] },
    { text: '@ Legende: Rot = belegt', finds: ['Rot ='] },
  ],
})
