import { testCheck } from '../../../../tests/support/gateTable'
import { linkNeighbour } from '.'

testCheck(linkNeighbour, {
  accept: [
    '[Antrag auf Wohngeld](/wohngeld)',
    '[Sprechzeiten](/zeiten), [Anfahrt](/anfahrt)',
    '[Sprechzeiten](/zeiten) und weiter unten noch einmal die [Zeiten](/zeiten)',
    '- [Wohngeld](/wohngeld)\n- [Wohngeld für Eigentümer](/wohngeld)',
    '[Wohngeld](/wohngeld)\n[Wohngeld](/wohngeld)',
    '[02421 22-0](tel:+492421220) oder [amt@example.org](mailto:amt@example.org)',
    '[Gebühren](/satzung#a) [Fristen](/satzung#b)',
    '[A](/a) [B](/b) [A](/a)',
  ],
  reject: [
    {
      text: '[Antrag](/wohngeld)[ auf Wohngeld](/wohngeld)',
      finds: ['auf Wohngeld'],
      level: 'error',
    },
    { text: '[**Antrag**](/wohngeld) [auf Wohngeld](/wohngeld)', finds: ['auf Wohngeld'] },
    { text: '[Kreis](https://www.example.org), [Düren](https://example.org/)', finds: ['Düren'] },
    { text: '[Bericht lesen](/bericht) – [Bericht](/bericht)', finds: ['Bericht'] },
    { text: '[Haus](/haus)\\[Öffnungszeiten](/haus)', finds: ['Öffnungszeiten'] },
    { text: '- [Plan](/plan) ([Karte](/plan))', finds: ['Karte'] },
    { text: '! [Sperrung](/s) | [der Brücke](/s)', finds: ['der Brücke'] },
    { text: '[Teil eins](/x) [Teil zwei](/x) [Teil drei](/x)', finds: ['Teil zwei', 'Teil drei'] },
  ],
})
