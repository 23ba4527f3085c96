import { testCheck } from '../../../../tests/support/gateTable'
import { textEmphasis } from '.'

const LONG =
  'Die Beratung hilft Menschen mit Behinderung und ihren Familien, sie ist kostenlos und vertraulich'

testCheck(textEmphasis, {
  accept: [
    'Das Buch *Nichts über uns ohne uns* gibt es in der Bücherei.',
    '**Die Anmeldung endet am Freitag um 12 Uhr.** Danach geht es nur noch am Telefon.',
    `${LONG}. *Kursiv* und *wieder* kursiv.`,
  ],
  reject: [
    { text: `*${LONG}*`, finds: [LONG], level: 'question' },
    { text: `Vorher **${LONG}, ${LONG}** nachher`, finds: [`${LONG}, ${LONG}`] },
    { text: `- *${LONG}*\n- kurz`, finds: [LONG] },
  ],
})
