import { testCheck } from '../../../../tests/support/gateTable'
import { pictureTwice } from '.'

testCheck(pictureTwice, {
  accept: [
    '![Eine Rampe führt zur Tür.](a.jpg)\n![Ein Bus mit offener Tür](b.jpg)',
    '![Eine Rampe](a.jpg)',
    '![-](a.jpg)\n![-](a.jpg)',
    '![](a.jpg)\n![](b.jpg)',
    '![Die Rampe von vorn](a.jpg)\n![Die Rampe von oben](b.jpg)',
    'Ein Text ohne Bild.',
    'picture {"id": "a"}\npicture {"id": "b", "alt": "Der Handlauf aus Holz"}',
    '![-](a.jpg)\n![Eine Rampe](a.jpg)',
  ],
  reject: [
    { text: '![Eine Rampe](a.jpg)\n![Eine Rampe](a.jpg)', finds: ['a.jpg'], level: 'question' },
    { text: '![Eine Rampe](a.jpg)\n![Ein Geländer](a.jpg)', finds: ['a.jpg'] },
    { text: '![Das Team](a.jpg)\n![Das Team.](b.jpg)', finds: ['Das Team.'] },
    {
      text: '![Das Team](a.jpg)\n![das team](b.jpg)\n![Das Team](c.jpg)',
      finds: ['das team', 'Das Team'],
    },
    { text: 'picture\npicture', finds: ['rampe.webp'] },
    {
      text: 'picture {"id": "a"}\nText\npicture {"id": "b"}',
      finds: ['Eine breite Rampe mit Handlauf führt zur Tür des Kreishauses.'],
    },
    { text: '![](a.jpg)\n![](a.jpg)', finds: ['a.jpg'] },
    { text: '![Eins](a.jpg)\n![Zwei](b.jpg)\n![Drei](a.jpg)', finds: ['a.jpg'] },
  ],
})
