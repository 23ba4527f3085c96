import { testCheck } from '../../../../tests/support/gateTable'
import { altMissing } from '.'

testCheck(altMissing, {
  accept: [
    '![Eine Rampe führt zur Tür.](rampe.jpg)',
    '![-](muster.jpg)',
    '![Eine Rampe führt zur Tür.](rampe.jpg "Kreishaus, 2024")',
    'Ein Text ohne Bild.',
    '![Säulen: Düren 90.000, Jülich 33.000 Menschen](zahlen.png)',
    'picture {"alt": "Drei Frauen lachen."}',
    'picture {"alt": "", "decorative": true}',
    '- Punkt eins\n- Punkt zwei\n![Ein Bus mit offener Tür](bus.jpg)',
  ],
  reject: [
    { text: '![](rampe.jpg)', finds: ['rampe.jpg'], level: 'error' },
    { text: '![  ](rampe.jpg)', finds: ['rampe.jpg'] },
    { text: '![](a.jpg)\n![](b.jpg)', finds: ['a.jpg', 'b.jpg'] },
    { text: '![](rampe.jpg "Die neue Rampe")', finds: ['rampe.jpg'] },
    { text: '![](a.jpg)\n![Ein Bus](b.jpg)', finds: ['a.jpg'] },
    { text: 'picture {"alt": ""}', finds: ['rampe.webp'] },
    { text: 'picture {"alt": "\\u00a0"}', finds: ['rampe.webp'] },
    { text: '## Bilder\n![](IMG_2041.jpg)', finds: ['IMG_2041.jpg'] },
  ],
})
