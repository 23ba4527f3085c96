import { testRule } from '../../../../tests/support/ruleTable'
import { oneTerm } from '.'

const glossary = [
  { word: 'Kreis', avoid: ['Landkreis'] },
  { word: 'Antrag', avoid: ['Gesuch'] },
  { word: 'Gebärdensprache', split: 'Gebärden-Sprache', avoid: ['Zeichensprache'] },
]
const say = (...lines: string[]) => ({ document: { sections: [{ lines }] }, options: { glossary } })

testRule(oneTerm, {
  accept: [
    say('Der Kreis hilft.'),
    say('Die Kreise helfen.'),
    say('Das Land hilft dem Kreis.'),
    say('Der Antrag ist da.'),
    say('Wir suchen Hilfe.'),
    say('Es gibt viele Zeichen.'),
    say('Die Sprache ist schön.'),
    say('Das ist Gebärden-Sprache.'),
    say(''),
    say('www.landkreis.de'),
    // Hard words are LS18's, which names the word to take.
    say('Das Gesuch ist da.'),
    say('Das Kreis-Haus ist offen.'),
    'Der Landkreis hilft.',
    'Der Müll muss weg.',
    'Der Müll muss weg.\nEin anderes Wort ist: Abfall.',
    'Schreiben Sie uns einen Brief.',
    'Der Treff-Punkt ist neu.\nAlle Treff-Punkte sind offen.',
    'Das Wohn-Zimmer ist groß.\nDer Wohn-Raum ist knapp.',
    'Das Kinder-Heim ist neu.\nDas Senioren-Heim ist alt.',
  ],
  reject: [
    { text: say('Der Landkreis hilft.'), finds: ['Landkreis'], suggests: 'Kreis', level: 'warn' },
    { text: say('Der Land-Kreis hilft.'), finds: ['Land-Kreis'], suggests: 'Kreis' },
    { text: say('Der Land·kreis hilft.'), finds: ['Land·kreis'], suggests: 'Kreis' },
    { text: say('Die Landkreise helfen.'), finds: ['Landkreise'] },
    { text: say('Das Haus des Landkreises'), finds: ['Landkreises'] },
    {
      text: say('Der Antrag ist da.', 'Das Gesuch ist neu.'),
      finds: ['Gesuch'],
      suggests: 'Antrag',
    },
    { text: say('Der Landkreis hilft.', 'Der Kreis zahlt.'), finds: ['Kreis'] },
    { text: say('Der Landkreis hilft.', 'Das Kreis-Haus ist neu.'), finds: ['Landkreis'] },
    {
      text: say('Das ist Zeichensprache.'),
      finds: ['Zeichensprache'],
      suggests: 'Gebärden-Sprache',
    },
    { text: say('Das ist Zeichen-Sprache.'), finds: ['Zeichen-Sprache'] },
    { text: say('Der Kreis hilft.', 'Der Landkreis zahlt.'), finds: ['Landkreis'] },
    { text: 'Die Müll-Tonne ist leer.\nDie Abfall-Tonne ist voll.', finds: ['Abfall-Tonne'] },
    { text: 'Das Sommer-Fest ist da.\nDie Sommer-Feier beginnt.', finds: ['Sommer-Feier'] },
    { text: 'Das Bürger-Amt ist zu.\nIm Bürger-Büro ist Licht.', finds: ['Bürger-Büro'] },
    { text: say('LANDKREIS'), finds: ['LANDKREIS'] },
    {
      text: say('Der Kreis hat einen Antrag.', 'Der Landkreis prüft das Gesuch.'),
      finds: ['Landkreis', 'Gesuch'],
    },
    { text: 'Der Müll muss weg.\nNehmen Sie den Abfall mit.', finds: ['Abfall'] },
    { text: 'Ihr Handy ist weg.\nDas Mobil-Telefon ist neu.', finds: ['Mobil-Telefon'] },
    {
      text: {
        document: {
          sections: [{ lines: ['Der Abfall muss weg.'] }, { lines: ['Der Müll stinkt.'] }],
        },
      },
      finds: ['Abfall'],
    },
    { text: say('Der Landkreis hilft.', 'Der Landkreis zahlt.'), finds: ['Landkreis'] },
  ],
})
