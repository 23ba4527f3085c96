import { testCheck } from '../../../../tests/support/gateTable'
import { fakeHeading } from '.'

testCheck(fakeHeading, {
  accept: [
    '**Der Eintritt ist frei.**\nAlle sind eingeladen.',
    '**Wichtig:** Bringen Sie den Ausweis mit.\nUnd den Bescheid.',
    '**Mit freundlichen Grüßen**',
    '## Anmeldung\nBis **Freitag** beim Kreis.',
    'Kurz\nUnd gut',
  ],
  reject: [
    { text: '**Anmeldung**\nBis Freitag beim Kreis.', finds: ['Anmeldung'], level: 'question' },
    { text: '**Was Sie mitbringen:**\n- Ausweis', finds: ['Was Sie mitbringen:'] },
    { text: 'Ein Text.\n**Wer kann kommen?**\nAlle.', finds: ['Wer kann kommen?'] },
  ],
})
