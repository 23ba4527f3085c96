import { testCheck } from '../../../../tests/support/gateTable'
import { linkUnsafe } from '.'

testCheck(linkUnsafe, {
  accept: [
    '[Antrag auf Wohngeld](https://www.mhkbd.nrw/wohngeld)',
    '[Kontakt zum Amt](/kontakt)',
    '[Telefon 02421 22-0](tel:+492421220)',
    '[inklusion@example.org](mailto:inklusion@example.org)',
    '[Zum Abschnitt Kosten](#kosten)',
    '[Kreis Düren](http://www.kreis-dueren.de:8080/start)',
    '[Netzwerk Lokal](https://lokal.example.org)',
    '[Data Science an der Hochschule](https://data.example.org)',
    '[Intranet-Leitfaden](https://www.example.org/intranet)',
    '[Klinik](https://172.example.org)',
  ],
  reject: [
    { text: '[Drucken](javascript:print)', finds: ['Drucken'], level: 'error' },
    {
      text: '[Drucken](JavaScript:print) und [Bild](data:image/png;base64,AA)',
      finds: ['Drucken', 'Bild'],
    },
    { text: '[Plan der Ausstellung](file:///C:/Plan.pdf)', finds: ['Plan der Ausstellung'] },
    { text: '[Plan](C:\\Users\\x\\Plan.pdf)', finds: ['Plan'] },
    {
      text: '[Protokoll der Sitzung](\\\\srv01\\amt52\\protokoll.docx)',
      finds: ['Protokoll der Sitzung'],
    },
    { text: '[Dienstplan](http://intranet/dienstplan)', finds: ['Dienstplan'] },
    { text: '[Formular](https://cms.kreis.intern/formular)', finds: ['Formular'] },
    { text: '[Vorschau](http://localhost:3000/vorschau)', finds: ['Vorschau'] },
    {
      text: '[Server](http://192.168.0.12/karte) und [Test](http://10.1.2.3)',
      finds: ['Server', 'Test'],
    },
    { text: '[Alter Stand](ftp://ftp.example.org/stand.zip)', finds: ['Alter Stand'] },
    { text: '[Sehen](vbscript:x)', finds: ['Sehen'] },
  ],
})
