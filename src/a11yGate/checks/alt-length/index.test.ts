import { testCheck } from '../../../../tests/support/gateTable'
import { altLength } from '.'

const LONG = `Ein langer Tisch, an dem ${'viele Menschen sitzen und reden, '.repeat(8)}und eine Tür.`

testCheck(altLength, {
  accept: [
    '![Eine Rampe führt zur Tür.](a.jpg)',
    '![Kreishaus Düren](a.jpg)',
    '![Logo des Kreises](a.jpg)',
    '![Ein Bus hält](a.jpg)\n## Zwei',
    '![IMG_2041](IMG_2041.jpg)',
    '![-](a.jpg)',
    '![](a.jpg)',
    `![${'a'.repeat(124)} ${'b'.repeat(125)}](a.jpg)`,
    `Ein langer Satz: ${LONG}`,
  ],
  reject: [
    { text: '![Rathaus](a.jpg)', finds: ['Rathaus'], level: 'question' },
    { text: `![${LONG}](a.jpg)`, finds: [LONG] },
    { text: '![Ein Bus](a.jpg)', finds: ['Ein Bus'] },
    { text: '![Menschen!](a.jpg)\n![Tür](b.jpg)', finds: ['Menschen!', 'Tür'] },
    { text: '![Veranstaltungsraum](a.jpg)', finds: ['Veranstaltungsraum'] },
    {
      text: `![${'a'.repeat(125)} ${'b'.repeat(125)}](a.jpg)`,
      finds: [`${'a'.repeat(125)} ${'b'.repeat(125)}`],
    },
    { text: '![Gruppe.](a.jpg "Die Gruppe im Kreishaus")', finds: ['Gruppe.'] },
    { text: '![Im Zug](a.jpg)', finds: ['Im Zug'] },
  ],
})
