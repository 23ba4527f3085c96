import { describe, expect, it } from '@jest/globals'

import type { StandardSection } from '../../freshness/section'
import { compareDetails, compareFacts } from './compareDetails'

const section = (more: Partial<StandardSection> = {}): StandardSection => ({
  key: 'kontakt',
  heading: 'Kontakt',
  lines: ['Rufen Sie an: 02421 / 22-0.', 'Schreiben Sie an amt@kreis.example.'],
  links: ['https://www.kreis.example/antrag/'],
  ...more,
})
const detail = (type: 'phone' | 'mail' | 'address' | 'link', value: string) => ({
  type,
  value,
  label: '',
})
const link = detail('link', 'https://kreis.example/antrag')

describe('contact lines and links of both texts', () => {
  it.each([
    ['the number written differently', detail('phone', '02421 220')],
    ['the mail address', detail('mail', 'Amt@kreis.example')],
    ['a number of the contact beside the text', detail('phone', '02421 99')],
    ['a way inside the site', detail('link', '/kontakt')],
  ])('are the same with %s', (_title, one) => {
    const contacts = ['02421 / 99']
    expect(compareDetails({ details: [one, link], sections: [section()], contacts })).toEqual([])
  })

  it.each([
    [detail('phone', '02421 23'), 'Die Telefonnummer „02421 23“ steht nicht im schweren Text.'],
    [
      detail('mail', 'b@x.example'),
      'Die E-Mail-Adresse „b@x.example“ steht nicht im schweren Text.',
    ],
    [
      detail('link', 'https://x.example'),
      'Der Link „https://x.example“ steht nicht im schweren Text.',
    ],
  ])('differ with %j', (one, sentence) => {
    expect(compareDetails({ details: [one, link], sections: [section()], contacts: [] })).toEqual([
      sentence,
    ])
  })

  it('name a link that only the standard text has', () => {
    expect(compareDetails({ details: [], sections: [section()], contacts: [] })).toEqual([
      'Der Link „https://www.kreis.example/antrag/“ steht nur im schweren Text.',
    ])
  })
})

describe('facts of an old and a new section', () => {
  it.each([
    ['an amount', 'Es kostet 3 Euro.', 'Es kostet 4 Euro.', ['3 Euro'], ['4 Euro']],
    ['a date', 'Am 3. Mai 2026.', 'Am 5. Mai 2026.', ['3. Mai 2026'], ['5. Mai 2026']],
    ['nothing but words', 'Es kostet 3 Euro.', 'Es ist für 3 Euro da.', [], []],
  ])('tell %s apart', (_title, before, now, gone, added) => {
    const of = (line: string) => section({ lines: [line], links: [] })
    expect(compareFacts(of(before), of(now))).toEqual({ gone, added })
  })

  it('tell where a link leads now', () => {
    expect(compareFacts(section(), section({ links: ['https://neu.example'] }))).toEqual({
      gone: ['https://www.kreis.example/antrag/'],
      added: ['https://neu.example'],
    })
  })

  it('are all gone with their section', () => {
    expect(compareFacts(section({ lines: ['Es kostet 3 Euro.'], links: [] }), undefined)).toEqual({
      gone: ['3 Euro'],
      added: [],
    })
  })
})
