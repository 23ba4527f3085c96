import { testCheck } from '../../../../tests/support/gateTable'
import { altPlaceholder } from '.'

testCheck(altPlaceholder, {
  accept: [
    '![Eine Rampe führt zur Tür.](a.jpg)',
    '![Logo des Kreises Düren](a.jpg)',
    '![Karte der 15 Kommunen, farbig nach Einwohnern](a.jpg)',
    '![Ohne Stufen: der neue Eingang](a.jpg)',
    '![Grafik: 60 von 280 Menschen sind älter als 65](a.jpg)',
    '![Foto: Drei Frauen halten ein Banner vor dem Kreishaus hoch.](a.jpg)',
    '![-](a.jpg)',
    '![Foto: Rathaus Düren](a.jpg)',
    '![Foto: Drei Frauen lachen](a.jpg)',
    'picture {"alt": "Max Müller hält eine Rede.", "credit": "Foto: Max Müller"}',
    '![](a.jpg)',
    '![Porträt von Landrat Müller](a.jpg)',
    '![GmbH & Co. KG am Markt](a.jpg)',
  ],
  reject: [
    { text: '![Bild](a.jpg)', finds: ['Bild'], level: 'error' },
    { text: '![Bild 1](a.jpg)\n![FOTO (2)](b.jpg)', finds: ['Bild 1', 'FOTO (2)'] },
    { text: '![...](a.jpg)', finds: ['...'] },
    { text: '![Alt-Text](a.jpg)', finds: ['Alt-Text'] },
    { text: '![Titelbild Aufmacher](a.jpg)', finds: ['Titelbild Aufmacher'] },
    { text: '![xxx](a.jpg)', finds: ['xxx'] },
    { text: '![dfghjkl](a.jpg)', finds: ['dfghjkl'] },
    {
      text: 'picture {"alt": "Foto: Max Müller", "credit": "Max Müller"}',
      finds: ['Foto: Max Müller'],
    },
    { text: '![© Stadt Düren, Pressestelle](a.jpg)', finds: ['© Stadt Düren, Pressestelle'] },
    { text: '![🖼️](a.jpg)', finds: ['🖼️'] },
    { text: '![Beschreibung folgt](a.jpg)', finds: ['Beschreibung folgt'] },
  ],
})
