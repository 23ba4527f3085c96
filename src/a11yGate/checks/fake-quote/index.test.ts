import { testCheck } from '../../../../tests/support/gateTable'
import { fakeQuote } from '.'

testCheck(fakeQuote, {
  accept: [
    '> Nichts über uns ohne uns, das gilt auch hier. — Vorsitzende des Beirats, 12. März 2024',
    '> Wir haben lange darauf gewartet. — Anwohnerin, 2023',
    'Kein Zitat.',
  ],
  reject: [
    {
      text: '> Bitte melden Sie sich an!',
      finds: ['Bitte melden Sie sich an!'],
      level: 'question',
    },
    { text: '> Termine — Redaktion', finds: ['Termine'] },
    {
      text: '> Die nächste Sitzung ist am 4. Mai im Kreishaus. — –',
      finds: ['Die nächste Sitzung ist am 4. Mai im Kreishaus.'],
    },
  ],
})
