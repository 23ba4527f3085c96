import { testCheck } from '../../../../tests/support/gateTable'
import { languagePage } from '.'

const ENGLISH =
  'The office is open from Monday to Friday. Please bring your passport and the letter. You can find more information at the town hall. We help people with disabilities to find work. Call us if you have any questions.'
const TURKISH =
  'Ofis pazartesiden cumaya kadar açıktır. Daha fazla bilgiyi belediyede bulabilirsiniz. Engelli insanların iş bulmasına yardım ediyoruz. Ana girişin yanında bir asansör var. Sorularınız varsa bizi arayın. Lütfen pasaportunuzu ve mektubu getirin. Altı yaşından küçük çocuklar ücretsiz seyahat eder.'
const UKRAINIAN =
  "Офіс працює з понеділка по п'ятницю. Більше інформації ви знайдете в ратуші. Ми допомагаємо людям з інвалідністю знайти роботу. Поруч із головним входом є ліфт. Зателефонуйте нам, якщо у вас є запитання. Діти до шести років їздять безкоштовно."

testCheck(languagePage, {
  accept: [
    'Die Beratung hilft Menschen mit Behinderung und ihren Familien. Sie ist kostenlos und vertraulich. Kommen Sie einfach vorbei, oder rufen Sie uns an, wenn Sie einen Termin zu Hause brauchen.',
    `Die Beratung im Kreishaus ist für alle da, auch für Menschen, die noch wenig Deutsch sprechen. Wir haben Zeit für Sie, und wer eine Dolmetscherin braucht, sagt es uns am Telefon.\n${ENGLISH.slice(0, 100)}`,
    'Kurz: Open Air',
  ],
  reject: [
    { text: `# Advice\n${ENGLISH}`, finds: ['Advice'], level: 'error' },
    { text: `# Danışma\n${TURKISH}`, finds: ['Danışma'] },
    { text: `# Консультація\n${UKRAINIAN}`, finds: ['Консультація'] },
  ],
})
