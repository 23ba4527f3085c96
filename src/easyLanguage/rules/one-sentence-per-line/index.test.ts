import { testRule } from '../../../../tests/support/ruleTable'
import { oneSentencePerLine } from '.'

testRule(oneSentencePerLine, {
  accept: [
    'Wir kommen gern mit\nHerr Berg kommt auch.',
    'Wir helfen Ihnen.',
    'Das Amt hat z. B. am Montag auf.',
    'Das Fest ist am 1. Mai.',
    'Herr Dr. Klein hilft Ihnen.',
    'Wir sind da. ',
    'Was ist das?',
    '• Kaffee\n• Tee',
    'Kreis Düren\nBismarckstraße 16',
    'Das ist wichtig:\nIhr Name steht im Brief.',
    'Um 9.30 Uhr geht es los.',
    'Hilfe!',
    'Der Bus hält am Hbf. Düren.',
    'Sie brauchen ein schriftl. Zeugnis.',
    'Nach 10 Min. Fahrt sind Sie da.',
    'Das ist die Kfz.-Stelle.',
    '02421 22 0',
    '1. Sie rufen uns an.',
    'Montag bis Freitag\nvon 8 bis 12 Uhr',
    'Liebe Leserinnen und Leser,\nwir freuen uns auf Sie.',
    'Sie brauchen:\neinen Ausweis\nein Foto',
    'Achtung! „Hier wird gebaut.“',
  ],
  reject: [
    { text: 'Kommen Sie bitte mit\nIhrem Ausweis ins Rathaus.', finds: ['Kommen Sie bitte mit'] },
    {
      text: '**Wichtig.** Kommen Sie.',
      finds: ['**Wichtig.** Kommen Sie.'],
      suggests: '**Wichtig.**\nKommen Sie.',
    },
    {
      text: '**Kommen Sie. Wir helfen.**',
      finds: ['**Kommen Sie. Wir helfen.**'],
      suggests: '**Kommen Sie.**\n**Wir helfen.**',
    },
    {
      text: '• Kommen Sie. Wir helfen.',
      finds: ['• Kommen Sie. Wir helfen.'],
      suggests: '• Kommen Sie.\nWir helfen.',
    },
    { text: 'Der Bus kommt am\nMontag um 9 Uhr.', finds: ['Der Bus kommt am'] },
    {
      text: 'Wir helfen Ihnen. Kommen Sie zu uns.',
      finds: ['Wir helfen Ihnen. Kommen Sie zu uns.'],
      suggests: 'Wir helfen Ihnen.\nKommen Sie zu uns.',
    },
    { text: 'Hilfe! Das ist ein Amt.', finds: ['Hilfe! Das ist ein Amt.'] },
    { text: 'Hilfe! Es brennt.', finds: ['Hilfe! Es brennt.'] },
    { text: 'Der Bus kommt\nam Montag um 9 Uhr.', finds: ['Der Bus kommt'] },
    { text: 'Bitte kommen Sie\nmit dem Bus.', finds: ['Bitte kommen Sie'] },
    {
      text: 'Anna geht heim. Tom bleibt. Lisa schläft.',
      finds: ['Anna geht heim. Tom bleibt. Lisa schläft.'],
    },
    {
      text: 'Das ist gut. Das ist neu.\nWir gehen. Sie bleiben.',
      finds: ['Das ist gut. Das ist neu.', 'Wir gehen. Sie bleiben.'],
    },
    { text: 'Der Kreis hilft\nund die Stadt hilft.', finds: ['Der Kreis hilft'] },
    { text: 'Sie sagt „Ja“. Er sagt „Nein“.', finds: ['Sie sagt „Ja“. Er sagt „Nein“.'] },
    { text: 'Das Amt ist zu. 3 Leute warten.', finds: ['Das Amt ist zu. 3 Leute warten.'] },
    {
      text: 'Wir sind im Rathaus. Das Rathaus ist am Markt.',
      finds: ['Wir sind im Rathaus. Das Rathaus ist am Markt.'],
    },
    {
      text: 'Die Schule ist neu. Die Kinder freuen sich.',
      finds: ['Die Schule ist neu. Die Kinder freuen sich.'],
    },
    {
      text: 'Wir treffen uns jeden zweiten\nFreitag im Rathaus.',
      finds: ['Wir treffen uns jeden zweiten'],
    },
  ],
})
