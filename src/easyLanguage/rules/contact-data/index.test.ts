import { testRule } from '../../../../tests/support/ruleTable'
import { contactData } from '.'

testRule(contactData, {
  accept: [
    'Am Schloss 4',
    'Am Montag sind 4 Kinder da.',
    '02421 22 0',
    'Telefon: 02421 22 0',
    'E-Mail: amt@kreis.example',
    'amt@kreis.example',
    'Rufen Sie uns an.',
    'Wir sind im Rathaus.',
    'Das Haus hat die Nummer 16.',
    'Kreis Düren\nBismarckstraße 16\n52351 Düren',
    'Der Bus fährt nach 52349 Düren.',
    'Schreiben Sie uns.',
    '112',
    'Die Straße heißt Park-Weg.',
    'Bismarckstraße 16, 52351 Düren',
    'Telefon von Frau Müller: 02421 22 0',
    'Stand: 05/2026',
    'Unsere IBAN: DE12 0000 1234 5678',
  ],
  reject: [
    { text: 'Das Museum ist Am Schloss 4 in Linnich.', finds: ['Am Schloss 4'] },
    { text: 'Telefon: +49 (0)2421 22-0', finds: ['+49 (0)2421 22-0'], suggests: '02421 22 0' },
    { text: 'Sie finden uns in der Bismarckstraße 16 in Düren.', finds: ['Bismarckstraße 16'] },
    { text: '02421/22-0', finds: ['02421/22-0'], suggests: '02421 22 0' },
    { text: 'Telefon: (02421) 22 10 10', finds: ['(02421) 22 10 10'], suggests: '02421 22 10 10' },
    { text: 'Rufen Sie unter 02421 22 0 an.', finds: ['02421 22 0'] },
    { text: 'Schreiben Sie an amt@kreis.example einen Brief.', finds: ['amt@kreis.example'] },
    {
      text: 'Das Haus steht in der Bismarckstraße 16, 52351 Düren.',
      finds: ['Bismarckstraße 16, 52351 Düren'],
    },
    {
      text: 'Kommen Sie in den Park-Weg 9 in 52428 Jülich.',
      finds: ['Park-Weg 9 in 52428 Jülich'],
    },
    {
      text: 'Die Nummer ist 02461/33 44 und hilft.',
      finds: ['02461/33 44'],
      suggests: '02461 33 44',
    },
    { text: 'Unsere Nummer ist 0800 1234567 im Amt.', finds: ['0800 1234567'] },
    { text: 'Das Amt hat die E-Mail post@amt.example für alle.', finds: ['post@amt.example'] },
    { text: 'Rufen Sie 02421 22 0 oder 02421 22 10 an.', finds: ['02421 22 0', '02421 22 10'] },
    {
      text: 'Wir sind am Markt-Platz 1, 52349 Düren, zu finden.',
      finds: ['Markt-Platz 1, 52349 Düren'],
    },
    { text: '0800/1234567', finds: ['0800/1234567'] },
    { text: 'Das Heim im Lindenweg 22 ist neu.', finds: ['Lindenweg 22'] },
  ],
})
