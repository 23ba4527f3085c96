import { testCheck } from '../../../../tests/support/gateTable'
import { linkEmpty } from '.'

testCheck(linkEmpty, {
  accept: [
    'Den [Antrag auf Wohngeld](/wohngeld) gibt es im Bürgerbüro.',
    'Von [A](/a) bis [Z](/z) sortiert',
    'Weiter auf Seite [2](/seite-2)',
    '[→ Zum Fahrplan](/fahrplan)',
    '- [Sprechzeiten »](/zeiten)\n- [Anfahrt »](/anfahrt)',
    'Rufen Sie an: [02421 22-0](tel:+492421220)',
    '[§ 5 BITVNRW](https://recht.nrw.de)',
    'Ein Text ganz ohne Link, aber mit → und ».',
    '[Ö](/oe)',
    '[ Öffnungszeiten ](/zeiten)',
  ],
  reject: [
    { text: 'Mehr dazu [](/wohngeld) steht dort.', finds: ['/wohngeld'], level: 'error' },
    { text: 'Mehr dazu [ ](/wohngeld) steht dort.', finds: ['/wohngeld'] },
    { text: 'Zum Antrag [»](/antrag)', finds: ['»'] },
    { text: 'Zum Antrag [→](/antrag), zur Karte [>>](/karte)', finds: ['→', '>>'] },
    { text: '- [📄](/a.pdf)\n- [☎](tel:+492421220)', finds: ['📄', '☎'] },
    { text: '[...](/mehr)', finds: ['...'] },
    { text: '## Ablauf [#](#ablauf)', finds: ['#'] },
    { text: 'Die Satzung [(*)](/satzung)', finds: ['(*)'] },
    { text: '! Achtung: [ ](/sperrung) Die Brücke ist gesperrt.', finds: ['/sperrung'] },
  ],
})
