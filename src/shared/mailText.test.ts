import { describe, expect, it } from '@jest/globals'

import { greetingLine, mailText } from './mailText'

describe('the first line of a mail', () => {
  it.each([
    ['has one full stop after an abbreviated name', true, 'Maria K.', 'Guten Tag, Maria K.!'],
    ['goes on with a comma in standard German', false, 'Maria K.', 'Guten Tag Maria K.,'],
  ])('%s', (_title, isEasy, name, line) => {
    expect(greetingLine(name, isEasy)).toBe(line)
  })
})

describe('the subject of a mail', () => {
  it('is one line, whatever an editor typed into a title', () => {
    expect(mailText('Prüfung: Ein\r\nBcc: x@example.org', []).subject).toBe(
      'Prüfung: Ein Bcc: x@example.org',
    )
  })
})
