import { testRule } from '../../../../tests/support/ruleTable'
import { textForm } from '.'

testRule(textForm, {
  accept: [
    'Die AOK hilft dem ADAC.',
    'Das ist die AG.',
    '**Wichtig** ist Ihr Name.',
    'Der LVR hilft.',
    'Das WC ist frei.',
    'Der ÖPNV ist neu.',
    'Wir gehen.',
    'Das ist neu * und gut.',
    'datei_name_neu',
    'Wir helfen | Ihnen.',
    'Die AOK zahlt.',
    'Alle Bürger*innen kommen.',
    'Der Kreis Düren hilft.',
    { document: { sections: [{ lines: ['Der BUND hilft.'] }] }, options: { allowed: ['BUND'] } },
  ],
  reject: [
    { text: 'Das gilt NUR heute.', finds: ['NUR'], suggests: '**nur**' },
    { text: 'Das ist GUT.', finds: ['GUT'] },
    { text: '**WICHTIG**', finds: ['WICHTIG'], suggests: 'wichtig' },
    { text: 'Das ist WICHTIG.', finds: ['WICHTIG'], suggests: '**wichtig**' },
    { text: 'BITTE lesen.', finds: ['BITTE'], suggests: '**Bitte**' },
    { text: 'Das ist *sehr* neu.', finds: ['*sehr*'] },
    { text: 'Das ist _ganz_ neu.', finds: ['_ganz_'] },
    { text: 'Das ist NICHT erlaubt.', finds: ['NICHT'] },
    { text: 'ACHTUNG: Das ist NEU.', finds: ['ACHTUNG', 'NEU'] },
    { text: 'Das kostet NICHTS und ist SCHÖN.', finds: ['NICHTS', 'SCHÖN'] },
    { text: 'Kommen Sie SOFORT.', finds: ['SOFORT'] },
    { text: '| a | b | c | d |', finds: ['| a | b | c | d |'] },
    { text: 'Das ist <u>neu</u>.', finds: ['<u>'] },
    { text: 'Alle KINDER kommen.', finds: ['KINDER'], suggests: '**Kinder**' },
    { text: 'Das ist IMMER so.', finds: ['IMMER'] },
  ],
})
