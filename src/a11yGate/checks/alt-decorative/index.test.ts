import { testCheck } from '../../../../tests/support/gateTable'
import { altDecorative } from '.'

testCheck(altDecorative, {
  accept: [
    '![Eine Rampe führt zur Tür.](rampe.jpg)',
    '![Eine Rampe](rampe.jpg "Kreishaus, 2024")',
    '![](rampe.jpg)',
    'Ein Text ohne Bild.',
    'picture {"caption": "Am Eingang"}',
    '![Nur Schmuck steht im Fenster: Ketten und Ringe](laden.jpg)',
    'picture {"alt": "-"}',
    '> Nur Schmuck — Eine Juwelierin',
  ],
  reject: [
    { text: '![-](muster.jpg)', finds: ['muster.jpg'], level: 'question' },
    { text: '![-](a.jpg)\n![-](b.jpg)', finds: ['a.jpg', 'b.jpg'] },
    { text: '![-](fest.jpg "Das Fest am 3. Mai")', finds: ['fest.jpg'], level: 'error' },
    { text: 'picture {"decorative": true}', finds: ['rampe.webp'], level: 'question' },
    {
      text: 'picture {"decorative": true, "caption": " "}',
      finds: ['rampe.webp'],
      level: 'question',
    },
    {
      text: 'picture {"decorative": true, "caption": "Landrat Müller"}',
      finds: ['rampe.webp'],
      level: 'error',
    },
    { text: '![-](linie.png)\n## Kosten', finds: ['linie.png'] },
    { text: '![-](a.jpg "Eins")\n![-](b.jpg "Zwei")', finds: ['a.jpg', 'b.jpg'], level: 'error' },
  ],
})
