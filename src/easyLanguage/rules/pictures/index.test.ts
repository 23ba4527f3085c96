import { testRule } from '../../../../tests/support/ruleTable'
import { pictures } from '.'

type Picture = string | undefined
const sections = (alts: Picture[]) => ({
  document: {
    sections: alts.map((alt) => ({
      lines: ['Der Bus fährt.'],
      ...(alt === undefined ? {} : { image: { alt } }),
    })),
  },
})
const none = undefined

testRule(pictures, {
  accept: [
    sections([]),
    sections([none]),
    sections([none, none]),
    sections(['Ein Bus']),
    sections(['Ein Bus', 'Ein Haus']),
    sections(['Ein Bus', none, none]),
    sections([none, none, 'Ein Bus']),
    sections([none, 'Ein Bus', none]),
    sections([none, none, 'Ein Bus', none, none]),
    sections(['Ein Bus', none, 'Ein Bus', none]),
    'Der Bus fährt.',
    'Der Bus fährt.\nDas Amt ist zu.\nWir helfen.',
  ],
  reject: [
    { text: sections(['']), finds: [''], level: 'warn' },
    { text: sections([' ']), finds: [''] },
    { text: sections(['Ein Bus', '']), finds: [''] },
    { text: sections(['', '']), finds: ['', ''] },
    { text: sections([none, none, none]), finds: [''] },
    { text: sections([none, none, none, none]), finds: [''] },
    { text: sections(['Ein Bus', none, none, none]), finds: [''] },
    { text: sections([none, none, none, 'Ein Bus']), finds: [''] },
    { text: sections([none, none, none, 'Ein Bus', none, none, none]), finds: ['', ''] },
    { text: sections(['', none, none, none]), finds: ['', ''] },
    { text: sections([none, none, none, '']), finds: ['', ''] },
    { text: sections([none, '', none]), finds: [''] },
  ],
})
