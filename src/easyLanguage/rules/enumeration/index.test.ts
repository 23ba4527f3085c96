import { testRule } from '../../../../tests/support/ruleTable'
import { enumeration } from '.'

testRule(enumeration, {
  accept: [
    'Am Montag, am Dienstag, im Mai.',
    'Der Markt ist am Montag, 12. Mai 2026, um 9 Uhr, in Düren.',
    'Es gibt Kaffee, Tee und Saft.',
    'Anna und Tom kommen.',
    'Kinder, Eltern und Oma lachen.',
    '• Kaffee',
    'Wenn es regnet, bleiben wir, und das ist gut.',
    'Der Bus hält in Titz, Inden und Linnich.',
    'Bringen Sie Geld und einen Pass mit.',
    'Wir lesen, malen und singen.',
    'Das ist gut, schön und neu.',
    'Heute, am Montag, ist das Amt zu.',
    'Wir haben Zeit, aber kein Geld.',
    'Rufen Sie an oder schreiben Sie.',
  ],
  reject: [
    { text: 'Es gibt Reis, Fisch, Salat, Obst.', finds: ['Reis, Fisch, Salat, Obst'] },
    {
      text: 'Es gibt Äpfel und Birnen und Nüsse und Brot.',
      finds: ['Äpfel und Birnen und Nüsse und Brot'],
    },
    { text: 'Es gibt Kaffee, Tee, Saft und Wasser.', finds: ['Kaffee, Tee, Saft und Wasser'] },
    { text: 'Wir lesen, malen, singen und tanzen.', finds: ['lesen, malen, singen und tanzen'] },
    {
      text: 'Der Bus hält in Titz, Inden, Linnich und Jülich.',
      finds: ['Titz, Inden, Linnich und Jülich'],
    },
    { text: 'Stift, Heft, Brot und Geld sind da.', finds: ['Stift, Heft, Brot und Geld'] },
    { text: 'Das ist gut, schön, neu und hell.', finds: ['gut, schön, neu und hell'] },
    {
      text: 'Es gibt Hilfe für Kinder, Eltern, Oma oder Opa.',
      finds: ['Kinder, Eltern, Oma oder Opa'],
    },
    {
      text: 'Rot, Gelb, Blau und Grün sind schön.\nÄpfel, Birnen, Nüsse und Trauben sind gesund.',
      finds: ['Rot, Gelb, Blau und Grün', 'Äpfel, Birnen, Nüsse und Trauben'],
    },
    {
      text: 'Sie brauchen Pass, Bild, Geld, Zeit und Ruhe.',
      finds: ['Pass, Bild, Geld, Zeit und Ruhe'],
    },
    { text: 'Tisch, Stuhl, Bett und Schrank sind neu.', finds: ['Tisch, Stuhl, Bett und Schrank'] },
    {
      text: 'Am Markt, am Bad, am Amt und am Hof gibt es Eis.',
      finds: ['Markt, am Bad, am Amt und am Hof'],
    },
    { text: 'Anna, Tom, Lisa und Max kommen.', finds: ['Anna, Tom, Lisa und Max'] },
    {
      text: 'Wir haben Äpfel, Birnen, Kirschen und Pflaumen.',
      finds: ['Äpfel, Birnen, Kirschen und Pflaumen'],
    },
    { text: 'Hasen, Rehe, Füchse, Dachse leben hier.', finds: ['Hasen, Rehe, Füchse, Dachse'] },
  ],
})
