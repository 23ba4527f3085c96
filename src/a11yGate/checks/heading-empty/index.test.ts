import { testCheck } from '../../../../tests/support/gateTable'
import { headingEmpty } from '.'

testCheck(headingEmpty, {
  accept: ['## Anmeldung', '## 2024', '## „Inklusion“?', '### Ω'],
  reject: [
    { text: '##', finds: [''], level: 'error' },
    { text: '## ~~~', finds: ['~~~'] },
    { text: '## Anmeldung\n### – – –', finds: ['– – –'] },
  ],
})
