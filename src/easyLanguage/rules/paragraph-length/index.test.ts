import { testRule } from '../../../../tests/support/ruleTable'
import { paragraphLength } from '.'

const line = 'Der Bus fährt heute.'
const lines = (count: number, text = line) => Array.from({ length: count }, () => text)
const one = (all: string[], heading?: string) => ({
  document: { sections: [{ lines: all, ...(heading === undefined ? {} : { heading }) }] },
})
const many = (headings: (string | undefined)[]) => ({
  document: {
    sections: headings.map((heading) => ({
      lines: [line],
      ...(heading === undefined ? {} : { heading }),
    })),
  },
})
const none = undefined

testRule(paragraphLength, {
  accept: [
    one([]),
    one(lines(1)),
    one(lines(6)),
    one([...lines(6), '', '']),
    one([...lines(3), ...lines(9, '• Kaffee am Abend')]),
    one([...lines(6), ...lines(4, '- Tee am Abend')]),
    one(lines(6), 'Der Bus'),
    one([...lines(5), '02421 22 0', 'www.kreis.example']),
    many([none]),
    many([none, none, none, none]),
    many(['Eins', none, none, none, none]),
    many([none, none, none, 'Vier', none, none, none]),
    'Kreis Düren\nAmt für Soziales\nFrau Müller\nBismarckstraße 16\n52351 Düren\nMontag bis Freitag\nvon 9 bis 12 Uhr',
  ],
  reject: [
    { text: one(lines(7)), finds: [''], level: 'warn' },
    { text: one(lines(8)), finds: [''] },
    { text: one(lines(30)), finds: [''] },
    { text: one(lines(7), 'Der Bus'), finds: [''] },
    { text: one([...lines(7), '• Kaffee']), finds: [''] },
    { text: one([...lines(4), '', ...lines(3)]), finds: [''] },
    { text: one(lines(7, 'Was ist das?')), finds: [''] },
    { text: many([none, none, none, none, none]), finds: [''] },
    { text: many(['Eins', none, none, none, none, none]), finds: [''] },
    { text: many([none, none, none, none, none, none, none]), finds: [''] },
    {
      text: many([none, none, none, none, none, 'Neu', none, none, none, none, none]),
      finds: ['', ''],
    },
    {
      text: { document: { sections: [{ lines: lines(7) }, { lines: lines(9) }] } },
      finds: ['', ''],
    },
  ],
})
