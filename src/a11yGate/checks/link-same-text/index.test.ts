import { testCheck } from '../../../../tests/support/gateTable'
import { linkSameText } from '.'

testCheck(linkSameText, {
  accept: [
    '[Sprechzeiten](/zeiten)\n\nNoch einmal: [Sprechzeiten](/zeiten)',
    '[Kreis Düren](https://www.kreis-dueren.de) und [Kreis Düren](https://kreis-dueren.de/)',
    '[Antrag für Düren](/a)\n[Antrag für Jülich](/b)',
    '[Kontakt zum Sozialamt](/sozialamt)\n[Kontakt zum Jugendamt](/jugendamt)',
    'Sprechzeiten und [Sprechzeiten](/zeiten)',
    '[»](/a) [»](/b)',
    '[Wohngeld](HTTPS://Example.org/a) und [Wohngeld](https://example.org/a)',
    '[Wohngeld](/wohngeld/) und [Wohngeld](/wohngeld)',
  ],
  reject: [
    { text: '[Antrag](/a)\n[Antrag](/b)', finds: ['Antrag'], level: 'question' },
    { text: '[Antrag](/a)\n[Antrag](/b)\n[Antrag](/c)', finds: ['Antrag', 'Antrag'] },
    { text: '- [Formular](/a)\n- [Formular:](/b)', finds: ['Formular:'] },
    { text: '[Programm 2024](/p)\n! [programm 2024](/q)', finds: ['programm 2024'] },
    { text: '[Kontakt](/kontakt)\n[Kontakt](mailto:a@example.org)', finds: ['Kontakt'] },
    { text: '[Zum Plan](/plan) und [Zum Plan](/plan?jahr=2)', finds: ['Zum Plan'] },
    { text: '[Satzung](/satzung#a) oder [Satzung](/satzung#b)', finds: ['Satzung'] },
    { text: '[Telefon](tel:+4924211)\n[Telefon](tel:+4924212)', finds: ['Telefon'] },
  ],
})
