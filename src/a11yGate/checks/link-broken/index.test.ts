import { testCheck } from '../../../../tests/support/gateTable'
import { linkBroken } from '.'

const withDead = (document: string) => ({
  name: `${document} (/aktuelles/entwurf is a draft)`,
  document,
  context: { deadPaths: ['/aktuelles/entwurf'], templateHeadings: ['Kontakt'] },
})

testCheck(linkBroken, {
  accept: [
    '[Antrag auf Wohngeld](https://www.mhkbd.nrw/wohngeld?jahr=2024#antrag)',
    '[inklusion@example.org](mailto:inklusion@example.org)',
    '[An beide Ämter schreiben](mailto:a@example.org,b@example.org?subject=Frage%20zum%20Antrag)',
    '[02421 22-0](tel:+49-2421-22-0)',
    '[115](tel:115)',
    '[Kosten](#kosten)\n## Kosten',
    '[Für Düren und Jülich](#fuer-dueren-und-juelich)\n## Für Düren und Jülich',
    '[Der zweite Abschnitt Kosten](#kosten-2)\n## Kosten\n### Strom\n## Kosten',
    '[Nach oben](#top)',
    '[Über Weiterleitung](https://example.org/?ziel=https://www.example.com)',
    '[Tölzer Straße](https://www.bad-tölz.de)',
    '[Kreis](http://kreis-dueren.de:8080)',
    '[Archivseite](https://web.archive.org/web/2023/https://www.example.org)',
    withDead('[Auftakt](/aktuelles/auftakt) und [wen fragen](#kontakt)'),
  ],
  reject: [
    { text: '[Kreis](http://https://www.example.org)', finds: ['Kreis'], level: 'error' },
    {
      text: '[Kreis](http//www.example.org) und [Stadt](https:/www.example.org)',
      finds: ['Kreis', 'Stadt'],
    },
    { text: '[Kreis](www.kreis-dueren.de)', finds: ['Kreis'] },
    {
      text: '[Amt](mailto:amt@@example.org) und [Büro](mailto:amtexample.org)',
      finds: ['Amt', 'Büro'],
    },
    { text: '[Amt](amt@example.org)', finds: ['Amt'] },
    { text: '[Amt](mailto:amt@example)', finds: ['Amt'] },
    { text: '[Telefon](tel:Vermittlung)', finds: ['Telefon'] },
    { text: '[Telefon](tel:)', finds: ['Telefon'] },
    { text: '[Kreis](https://www.kreis-dueren)', finds: ['Kreis'] },
    { text: '[Kreis](https://www..example.org) und [Land](https://)', finds: ['Kreis', 'Land'] },
    { text: '[Kreis](https://www.example,org/haushalt)', finds: ['Kreis'] },
    { text: '[Satzung](https://example.org/meine satzung)', finds: ['Satzung'] },
    { text: '[Kosten](#gebuehren)\n## Kosten', finds: ['Kosten'] },
    {
      text: withDead('Mehr im [Bericht vom Auftakt](/aktuelles/entwurf/?a=1)'),
      finds: ['Bericht vom Auftakt'],
    },
    { text: '[Leer]()', finds: ['Leer'] },
  ],
})
