import { testCheck } from '../../../../tests/support/gateTable'
import { linkPicture } from '.'

testCheck(linkPicture, {
  accept: [
    '[Bilder vom Auftakt](/aktuelles/auftakt)',
    '[Plan der Ausstellung (PDF)](/dokumente/plan.pdf)',
    '[Programm GIF e. V.](https://gif.example.org)',
    '[Fotowettbewerb](/foto.jpg-wettbewerb)',
    '[Karte](https://karte.example.org/?bild=a.png)',
    '[Webpelz](/webpelz)',
    '![Ein Aufzug mit breiter Tür](aufzug.jpg)',
    '[foto@example.org](mailto:foto@example.png)',
  ],
  reject: [
    { text: '[Plakat ansehen](/media/plakat.jpg)', finds: ['Plakat ansehen'], level: 'question' },
    { text: '[Lageplan](https://example.org/plan.PNG?breite=2000)', finds: ['Lageplan'] },
    { text: '[Flyer](/f.jpeg) und [Karte](/k.webp)', finds: ['Flyer', 'Karte'] },
    { text: '[Organigramm](/o.svg)', finds: ['Organigramm'] },
    { text: '[Film im Bild](/f.gif#1)', finds: ['Film im Bild'] },
    {
      text: '- [Scan der Urkunde](/u.tiff)\n- [Foto](/f.heic)',
      finds: ['Scan der Urkunde', 'Foto'],
    },
    { text: '! [Umleitung](https://example.org/a/b/umleitung.bmp)', finds: ['Umleitung'] },
    { text: '[Logo](/l.avif)', finds: ['Logo'] },
  ],
})
