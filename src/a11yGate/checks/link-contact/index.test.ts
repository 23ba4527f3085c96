import { testCheck } from '../../../../tests/support/gateTable'
import { linkContact } from '.'

testCheck(linkContact, {
  accept: [
    '[inklusion@example.org](mailto:inklusion@example.org)',
    'Schreiben Sie an Inklusion@Example.org: [Mail an das Amt](mailto:inklusion@example.org?subject=Frage)',
    '[02421 22-1234](tel:+492421221234)',
    'Die Nummer ist 02421/22 12 34. [Jetzt anrufen](tel:02421221234)',
    '- Mail: amt@example.org\n- [Nachricht schreiben](mailto:amt@example.org)',
    '[Kontakt zum Amt](/kontakt)',
    '[Behördennummer 115](tel:115)',
    '[Telefon 0049 2421 22-0](tel:0049242122-0)',
    '[Amt](mailto:)',
  ],
  reject: [
    {
      text: '[Schreiben Sie uns](mailto:amt@example.org)',
      finds: ['Schreiben Sie uns'],
      level: 'question',
    },
    { text: '[Frau Müller](mailto:b.mueller@example.org)', finds: ['Frau Müller'] },
    { text: '[Jetzt anrufen](tel:+492421220)', finds: ['Jetzt anrufen'] },
    { text: '[Mail](mailto:a@example.org) oder [Anruf](tel:+492421220)', finds: ['Mail', 'Anruf'] },
    { text: '[02421 22-0](tel:+492421221)', finds: ['02421 22-0'] },
    { text: '[amt52@example.org](mailto:amt51@example.org)', finds: ['amt52@example.org'] },
    {
      text: '! [E-Mail an den Beirat](mailto:beirat@example.org?subject=Barriere)',
      finds: ['E-Mail an den Beirat'],
    },
    { text: '- [Anmelden per Mail](MAILTO:fest@example.org)', finds: ['Anmelden per Mail'] },
  ],
})
