import { testCheck } from '../../../../tests/support/gateTable'
import { fakeList } from '.'

testCheck(fakeList, {
  accept: [
    'Mitbringen:\n- Ausweis\n- Bescheid',
    '1. Antrag holen\n2. Antrag ausfüllen',
    '– Ein Gedanke für sich allein.',
    '3. Oktober: Tag der Deutschen Einheit\n1. November: Allerheiligen',
    'Am 1. Mai ist frei.\nAm 2. Mai ist offen.',
    '24. Dezember geschlossen\n25. Dezember geschlossen',
  ],
  reject: [
    { text: '• Ausweis\n• Bescheid\n• Foto', finds: ['• Ausweis'], level: 'error' },
    { text: 'Mitbringen:\\– Ausweis\\– Bescheid', finds: ['– Ausweis'] },
    { text: '1) Antrag holen\n2) Antrag ausfüllen', finds: ['1) Antrag holen'] },
    { text: '✔ kostenlos\n✔ ohne Anmeldung', finds: ['✔ kostenlos'] },
    { text: 'a) Kinder\nb) Erwachsene', finds: ['a) Kinder'] },
  ],
})
