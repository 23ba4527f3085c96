import { testCheck } from '../../../../tests/support/gateTable'
import { linkUrlText } from '.'

testCheck(linkUrlText, {
  accept: [
    'Mehr steht unter [www.kreis-dueren.de](https://www.kreis-dueren.de).',
    'Schreiben Sie an [inklusion@example.org](mailto:inklusion@example.org).',
    '[Vorlesefassung des Haushalts 2024/25](https://www.example.org/haushalt)',
    'Die Adresse https://www.example.org/haushalt ist hier kein Link.',
    '[Rad- und Gehweg an der L 13/L 14](/radweg)',
    '[kreis-dueren.de](https://www.kreis-dueren.de)',
    '[Website der Stadt Jülich (www.juelich.de)](https://www.juelich.de)',
    '[24/7 erreichbar](/notruf)',
    '[Bus/Bahn](/oepnv)',
    '[10.30 Uhr: Führung](/fuehrung)',
  ],
  reject: [
    {
      text: '[https://www.kreis-dueren.de/](https://www.kreis-dueren.de/)',
      finds: ['https://www.kreis-dueren.de/'],
      level: 'error',
    },
    {
      text: 'Siehe [http://www.mags.nrw](https://www.mags.nrw).',
      finds: ['http://www.mags.nrw'],
    },
    {
      text: '[www.kreis-dueren.de/presse/2023/auftakt.php](https://www.kreis-dueren.de/presse/2023/auftakt.php)',
      finds: ['www.kreis-dueren.de/presse/2023/auftakt.php'],
    },
    {
      text: '[(https://recht.nrw.de/lmi)](https://recht.nrw.de/lmi)',
      finds: ['(https://recht.nrw.de/lmi)'],
    },
    {
      text: '- [https://a.example/x](https://a.example/x)\n- [b.example/antrag](https://b.example/antrag)',
      finds: ['https://a.example/x', 'b.example/antrag'],
    },
    { text: '[10.1000/xyz123](https://doi.org/10.1000/xyz123)', finds: ['10.1000/xyz123'] },
    {
      text: '[doi: 10.1000/xyz123](https://doi.org/10.1000/xyz123)',
      finds: ['doi: 10.1000/xyz123'],
    },
    {
      text: '[HTTPS://WWW.EXAMPLE.ORG](https://www.example.org)',
      finds: ['HTTPS://WWW.EXAMPLE.ORG'],
    },
    {
      text: '! Anmeldung: [https://example.org/anmeldung?id=12](https://example.org/anmeldung?id=12).',
      finds: ['https://example.org/anmeldung?id=12'],
    },
  ],
})
