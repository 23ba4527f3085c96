import { testCheck } from '../../../../tests/support/gateTable'
import { textSpacing } from '.'

testCheck(textSpacing, {
  accept: [
    'Die Klassen A, B und C sind im Erdgeschoss.',
    'In den Räumen A B C D ist Platz.',
    'Im Erdgeschoss:\\Raum 12\\Raum 14',
    'z. B. i. d. R. u. a. m. sind Abkürzungen.',
    'Zwei  Leerzeichen passieren leicht.',
  ],
  reject: [
    {
      text: 'Das ist w i c h t i g für alle.',
      finds: ['Das ist w i c h t i g für alle.'],
      level: 'error',
    },
    { text: 'Montag      9 bis 12 Uhr', finds: ['Montag      9 bis 12 Uhr'] },
    { text: 'Erster Teil\\\\Zweiter Teil', finds: ['Erster Teil\n\nZweiter Teil'] },
  ],
})
