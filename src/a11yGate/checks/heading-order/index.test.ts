import { testCheck } from '../../../../tests/support/gateTable'
import { headingOrder } from '.'

testCheck(headingOrder, {
  accept: [
    '## Anmeldung\n### Mit Formular\n#### Unterlagen\n## Kosten',
    '## Anmeldung\n### Mit Formular\n## Kosten\n### Ermäßigung',
    'Ein Text ganz ohne Überschrift.',
    '## Termine\n#',
  ],
  reject: [
    { text: '### Anmeldung', finds: ['Anmeldung'], level: 'error' },
    {
      text: '## Anmeldung\n#### Unterlagen',
      finds: ['Unterlagen'],
      says: ['hat Ebene 4, davor steht Ebene 2. Ebene 3 fehlt.'],
    },
    { text: '#### Hinweis\n#### Noch ein Hinweis', finds: ['Hinweis'] },
    { text: '## A-Z\n### Bauen\n## Umwelt\n#### Wasser', finds: ['Wasser'] },
  ],
})
