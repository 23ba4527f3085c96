import { testCheck } from '../../../../tests/support/gateTable'
import { altRepeatsCaption } from '.'

testCheck(altRepeatsCaption, {
  accept: [
    '![Eine Rampe führt zur Tür.](a.jpg "Kreishaus, März 2024")',
    '![Eine Rampe führt zur Tür.](a.jpg)',
    'Die Rampe ist fertig.\n![Eine Rampe führt zur Tür.](a.jpg)',
    '# Neue Rampe\n![Neue Rampe aus hellem Beton mit Handlauf](a.jpg)',
    '![-](a.jpg "Neue Rampe")',
    '![](a.jpg "Neue Rampe")',
    'Drei Menschen stehen am Markt.\n\nSie reden.\nSpäter lachen sie.\n![Drei Menschen stehen am Markt.](a.jpg)',
    '![Der Landrat](a.jpg "Der Landrat übergibt den Schlüssel an die Leiterin der Kita.")',
    '![Menschen am Tisch](a.jpg "Menschen am Tisch 2: Wer die Werkstatt geleitet hat")',
  ],
  reject: [
    {
      text: '![Die neue Rampe](a.jpg "Die neue Rampe")',
      finds: ['Die neue Rampe'],
      level: 'error',
    },
    { text: '![Die neue Rampe.](a.jpg "„Die neue Rampe“")', finds: ['Die neue Rampe.'] },
    { text: '# Die neue Rampe\n![Die neue Rampe](a.jpg)', finds: ['Die neue Rampe'] },
    {
      text: '=Die Rampe ist fertig.\n![Die Rampe ist fertig](a.jpg)',
      finds: ['Die Rampe ist fertig'],
    },
    { text: '## Haupteingang\n![Haupteingang](a.jpg)', finds: ['Haupteingang'] },
    {
      text: '![Der Bus hält am Markt.](a.jpg)\nDer Bus hält am Markt.',
      finds: ['Der Bus hält am Markt.'],
    },
    {
      text: '![Landrat Müller eröffnet die Rampe](a.jpg "Landrat Müller eröffnet die Rampe 2024")',
      finds: ['Landrat Müller eröffnet die Rampe'],
    },
    {
      text: '![Eins ist da](a.jpg "Eins ist da")\n![Zwei ist da](b.jpg "ZWEI IST DA")',
      finds: ['Eins ist da', 'Zwei ist da'],
    },
  ],
})
