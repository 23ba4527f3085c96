import { testCheck } from '../../../../tests/support/gateTable'
import { altPrefix } from '.'

testCheck(altPrefix, {
  accept: [
    '![Eine Rampe führt zur Tür.](a.jpg)',
    '![Gemälde von Max Ernst: ein Wald](a.jpg)',
    '![Luftbild von Düren](a.jpg)',
    '![Bildschirm mit dem Antrag](a.jpg)',
    '![Fotografin bei der Arbeit](a.jpg)',
    '![Bilderrahmen an einer Wand](a.jpg)',
    '![Karte des Kreises Düren](a.jpg)',
    '![Zwei Frauen betrachten ein Bild von Picasso.](a.jpg)',
    '![-](a.jpg)',
    '![Im Bildungszentrum sitzen acht Menschen.](a.jpg)',
  ],
  reject: [
    {
      text: '![Bild von der neuen Rampe](a.jpg)',
      finds: ['Bild von der neuen Rampe'],
      level: 'question',
    },
    { text: '![Das Foto zeigt drei Frauen.](a.jpg)', finds: ['Das Foto zeigt drei Frauen.'] },
    {
      text: '![Auf dem Bild sieht man den Markt.](a.jpg)',
      finds: ['Auf dem Bild sieht man den Markt.'],
    },
    {
      text: '![Foto: Drei Frauen am Tisch](a.jpg)\n![Grafik zeigt Säulen](b.jpg)',
      finds: ['Foto: Drei Frauen am Tisch', 'Grafik zeigt Säulen'],
    },
    { text: '![Zu sehen ist ein Bus.](a.jpg)', finds: ['Zu sehen ist ein Bus.'] },
    { text: '![Image of a bus](a.jpg)', finds: ['Image of a bus'] },
    { text: '![ein bild eines Rathauses](a.jpg)', finds: ['ein bild eines Rathauses'] },
    { text: '![Symbolbild: Hände auf Tastatur](a.jpg)', finds: ['Symbolbild: Hände auf Tastatur'] },
    { text: '![Man sieht eine Treppe.](a.jpg)', finds: ['Man sieht eine Treppe.'] },
  ],
})
