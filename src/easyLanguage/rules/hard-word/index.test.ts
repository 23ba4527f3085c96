import { testRule } from '../../../../tests/support/ruleTable'
import { hardWord } from '.'

const glossary = [{ word: 'Inklusion' }, { word: 'Beirat', forms: ['Beiräte'] }]
const known = {
  document: { sections: [{ lines: ['Inklusion ist ein Recht.'] }] },
  options: { glossary },
}

const withExplanation = (explainsWords: boolean) => ({
  document: { sections: [{ lines: ['Die Inklusion ist wichtig.'] }] },
  options: { explainsWords, glossary: [{ word: 'Inklusion', explanation: 'Alle machen mit.' }] },
})

testRule(hardWord, {
  accept: [
    'Der Bus hat Verspätung.',
    'Wir brauchen mehr Hilfe im Haushalt.',
    'Das Kabel ist ein Ladekabel.',
    'Der Salat und die Vorhersage sind gut.',
    'Der Bus fährt.',
    'Die Polizei hilft.',
    'Rufen Sie die Information an.',
    'Wir hören Musik.',
    'Das Papier ist neu.',
    'Die Technik ist gut.',
    'Ich telefoniere mit Anna.',
    known,
    withExplanation(true),
    'Die Inklusion ist wichtig.\nDas bedeutet: Alle gehören dazu.',
    'Das Konzept ist neu.\nDas heißt: Es gibt einen Plan.\nDas Konzept hilft.',
    'Inklusion bedeutet: Alle gehören dazu.',
    'Anna wohnt in Kreuzau.',
    'Bitte sagen Sie uns Bescheid.',
    'Der Ehrgeiz ist groß.',
    'Herr Mertens hilft.',
    'Die Notiz liegt im Büro.',
  ],
  reject: [
    { text: 'Sie brauchen ein Testat.', finds: ['Testat'] },
    { text: 'Wir suchen einen Konsens.', finds: ['Konsens'] },
    {
      text: withExplanation(false),
      finds: ['Inklusion ist wichtig.'],
      level: 'info',
      suggests: 'Inklusion ist wichtig.\nDas bedeutet: Alle machen mit.',
    },
    { text: 'Die Inklusion ist wichtig.', finds: ['Inklusion'], level: 'warn' },
    { text: 'Der Bescheid kommt.', finds: ['Bescheid'] },
    { text: 'Die Bescheide kommen.', finds: ['Bescheide'] },
    { text: 'Wir evaluieren das.', finds: ['evaluieren'] },
    { text: 'Die Partizipation ist neu.', finds: ['Partizipation'] },
    { text: 'Das Konzept der Kommune ist neu.', finds: ['Konzept', 'Kommune'] },
    { text: 'Die Prävention hilft.', finds: ['Prävention'] },
    { text: 'Das Budget ist klein.', finds: ['Budget'] },
    { text: 'Die Sanierungen dauern.', finds: ['Sanierungen'] },
    { text: 'Das ist relevant.', finds: ['relevant'] },
    { text: 'Wir finanzieren das.', finds: ['finanzieren'] },
    {
      text: 'Die Infrastruktur ist alt.\nDer Bus fährt.\nTom kommt.\nDas bedeutet: Etwas.',
      finds: ['Infrastruktur'],
    },
    { text: 'Der Ofen hat einen Defekt.', finds: ['Defekt'] },
    { text: 'Der Bescheid ist da.\nIm Bescheid steht die Zahl.', finds: ['Bescheid'] },
    { text: 'Wir beantragen eine Duldung.', finds: ['Duldung'] },
  ],
})
