import { testCheck } from '../../../../tests/support/gateTable'
import { pictureAnimated } from '.'

testCheck(pictureAnimated, {
  accept: [
    '![Eine Rampe führt zur Tür.](rampe.jpg)',
    'picture {"frames": 1, "seconds": 0}',
    'picture {"frames": 0, "seconds": 0}',
    'picture {"filename": "fest.gif"}',
    'picture {"filename": "fest.gif", "frames": 1}',
    'film {"seconds": 600}',
    'Ein Text ohne Bild.',
    '![-](a.gif)',
  ],
  reject: [
    { text: 'picture {"frames": 24, "seconds": 12}', finds: ['rampe.webp'], level: 'error' },
    { text: 'picture {"frames": 2}', finds: ['rampe.webp'], level: 'error' },
    { text: 'picture {"frames": 24, "seconds": 3}', finds: ['rampe.webp'], level: 'question' },
    { text: 'picture {"frames": 3, "seconds": 5}', finds: ['rampe.webp'], level: 'question' },
    { text: 'picture {"frames": 3, "seconds": 5.1}', finds: ['rampe.webp'], level: 'error' },
    { text: 'picture {"filename": "fest.gif", "frames": 9}', finds: ['fest.gif'] },
    { text: 'picture {"frames": 9, "decorative": true}', finds: ['rampe.webp'] },
    {
      text: 'picture {"id": "a", "frames": 9}\npicture {"id": "b", "frames": 8}',
      finds: ['rampe.webp', 'rampe.webp'],
    },
  ],
})
