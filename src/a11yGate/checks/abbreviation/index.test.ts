import { testCheck } from '../../../../tests/support/gateTable'
import { abbreviation } from '.'

testCheck(abbreviation, {
  accept: [
    'Die Ergänzende unabhängige Teilhabeberatung (EUTB) hilft. Die EUTB ist kostenlos.',
    'Die EUTB (Ergänzende unabhängige Teilhabeberatung) hilft.',
    'BITV heißt Barrierefreie-Informationstechnik-Verordnung.',
    'Das PDF gibt es in NRW bei jedem Amt, z. B. beim DRK.',
    'Nach § 10 BGG NRW und SGB IX gilt das.',
    'Kapitel III und IV',
    'Dazu kam das JuKo, ein Festival der Jugend, und das Werkzeug „DAKS“.',
    '@ DWK\nDie DWK endete 2020.',
    'Wer mehr wissen will, schreibt an info@example.org oder ruft an: KREIS-DUEREN.DE/EUTB.',
    {
      name: 'a word of the county',
      document: 'Der KDV fährt.',
      context: { knownAbbreviations: ['KDV'] },
    },
  ],
  reject: [
    { text: 'Die EUTB hilft. Rufen Sie die EUTB an.', finds: ['EUTB'], level: 'question' },
    { text: 'Fragen Sie die KoKoBe oder den LVR.', finds: ['KoKoBe', 'LVR'] },
    { text: 'Die Karte wird i. d. R. zugeschickt.', finds: ['i. d. R.'] },
    { text: '## Sprechstunde der SHG', finds: ['SHG'] },
  ],
})
