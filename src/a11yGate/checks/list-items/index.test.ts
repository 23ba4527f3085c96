import { testCheck } from '../../../../tests/support/gateTable'
import { listItems } from '.'

testCheck(listItems, {
  accept: [
    '- Ausweis\n- Bescheid',
    '1. Antrag holen\n2. Antrag ausfüllen\n  - mit Stift\n  - am Rechner',
    '- Ausweis\n  - Vorderseite\n- Bescheid',
  ],
  reject: [
    { text: '- Ausweis', finds: ['Ausweis'], level: 'question' },
    { text: '- Ausweis\n-  \n- Bescheid', finds: ['Ausweis'], level: 'error' },
    { text: '- Ausweis\n  -  \n- Bescheid', finds: ['Ausweis'] },
  ],
})
