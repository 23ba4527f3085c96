import { testCheck } from '../../../../tests/support/gateTable'
import { altFileName } from '.'

testCheck(altFileName, {
  accept: [
    '![Eine Rampe führt zur Tür.](rampe.jpg)',
    '![Rathaus](rathaus.jpg)',
    '![Scan-Gerät im Bürgerbüro](scan.jpg)',
    '![Foto-Ausstellung 2024 im Kreishaus](ausstellung-2024.jpg)',
    '![Bild 3 der Serie zeigt den alten Bahnhof.](serie.jpg)',
    '![A 44 bei Jülich mit Stau](a44.jpg)',
    '![DSC Düren gegen TuS 08](spiel.jpg)',
    '![](IMG_2041.jpg)',
    '![Formular www.kreis-dueren.de auf einem Bildschirm](schirm.png)',
    '![Nord-Süd](nord.jpg)',
  ],
  reject: [
    { text: '![IMG_2041](IMG_2041.jpg)', finds: ['IMG_2041'], level: 'error' },
    { text: '![rampe.jpg](rampe.jpg)', finds: ['rampe.jpg'] },
    { text: '![DSC01234](a.jpg)\n![DSCN 0042](b.jpg)', finds: ['DSC01234', 'DSCN 0042'] },
    { text: '![kreishaus-rampe_neu](kreishaus-rampe_neu.webp)', finds: ['kreishaus-rampe_neu'] },
    { text: '![https://www.example.org/bild](a.jpg)', finds: ['https://www.example.org/bild'] },
    {
      text: '![WhatsApp Image 2024-03-01 at 12.30.15](a.jpg)',
      finds: ['WhatsApp Image 2024-03-01 at 12.30.15'],
    },
    {
      text: '![Bildschirmfoto 2024-03-01 um 10.12.13](a.png)',
      finds: ['Bildschirmfoto 2024-03-01 um 10.12.13'],
    },
    { text: '![Foto 12](a.png)', finds: ['Foto 12'] },
    { text: '![Plakat Inklusion final.PDF](a.png)', finds: ['Plakat Inklusion final.PDF'] },
  ],
})
