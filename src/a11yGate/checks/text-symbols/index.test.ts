import { testCheck } from '../../../../tests/support/gateTable'
import { textSymbols } from '.'

testCheck(textSymbols, {
  accept: [
    'Und dann … kam der Bus. Wirklich!',
    'Von 9 bis 12 Uhr – außer montags – ist offen.',
    'Herzlichen Glückwunsch 🎉',
    'Temperaturen von -5 bis +30 Grad, 20 % mehr, § 4, A & B',
    'Anna*Bernd und Bürger*innen, C++ und *',
  ],
  reject: [
    { text: '►►► Jetzt anmelden', finds: ['►►►'], level: 'error' },
    { text: 'Erst Antrag -> dann Bescheid', finds: ['->'] },
    { text: '𝗪𝗶𝗰𝗵𝘁𝗶𝗴: Anmeldung bis Freitag', finds: ['𝗪𝗶𝗰𝗵𝘁𝗶𝗴'] },
    { text: 'Wir feiern 🎉🎉🎉', finds: ['🎉🎉🎉'] },
    { text: '## === Termine ===', finds: ['==='] },
  ],
})
