import { testCheck } from '../../../../tests/support/gateTable'
import { gateFragment } from '../../../../tests/builders/gateFragment'
import type { GateDocument } from '../../document'
import { languagePart } from '.'

const ENGLISH = 'You can find more information at the town hall.'

/** The same text in the block that names its language. */
function marked(text: string, language: string): GateDocument {
  const document = gateFragment(text)
  const parts = document.parts.map((part) =>
    part.kind === 'paragraph' ? { ...part, kind: 'foreign' as const, language } : part,
  )
  return { ...document, parts }
}

testCheck(languagePart, {
  accept: [
    'Das Motto ist „Leave no one behind“.',
    'Das Projekt „Design for all“ beginnt im Herbst in der Stadt Düren.',
    'Ministerium für Arbeit, Gesundheit und Soziales NRW',
    'Science College Haus Overbach, Jülich-Barmen, Raum 12',
    { name: 'English in the block for it', document: marked(ENGLISH, 'en') },
  ],
  reject: [
    { text: `Auf Deutsch steht es oben.\n${ENGLISH}`, finds: [ENGLISH], level: 'question' },
    {
      text: '- Vous trouverez plus d’informations à la mairie.\n- Im Rathaus.',
      finds: ['Vous trouverez plus d’informations à la mairie.'],
    },
    {
      text: '> Мы помогаем людям с инвалидностью найти работу. — Beraterin, 2024',
      finds: ['Мы помогаем людям с инвалидностью найти работу.'],
    },
    {
      text: { name: 'English marked as French', document: marked(ENGLISH, 'fr') },
      finds: [ENGLISH],
    },
  ],
})
