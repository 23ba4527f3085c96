import { testCheck } from '../../../../tests/support/gateTable'
import { textCapitals } from '.'

testCheck(textCapitals, {
  accept: [
    'Der LVR und die KoKoBe helfen bei Fragen zum SGB IX.',
    'Das FFH-Gebiet liegt an der A 44, die EUTB in Düren.',
    'Anbieter sind AWO, DRK und VdK.',
    'ÖPNV, WC und PKW',
    'Die LEADER-Region Rheinisches Revier an Inde und Rur',
  ],
  reject: [
    { text: 'ACHTUNG! Das Kreishaus bleibt zu.', finds: ['ACHTUNG!'], level: 'error' },
    { text: '## WICHTIGER HINWEIS', finds: ['WICHTIGER HINWEIS'] },
    { text: 'Bitte NUR HEUTE NOCH ANRUFEN, danach nicht.', finds: ['NUR HEUTE NOCH ANRUFEN'] },
    { text: '# SPERRUNG DER BRÜCKE', finds: ['SPERRUNG DER BRÜCKE'] },
  ],
})
