import type { Check } from '../../check'
import type { Part } from '../../document'
import { plainText } from '../../words'

const BULLET = /^\s*(?:[-–—•·*►▪●○✓✔➔→>]|\p{Extended_Pictographic}\uFE0F?)\s+\S/u
const NUMBER = /^\s*(\d{1,2}|[a-h])[.)]\s+\p{L}/u

/** Lines that begin with a dash, a dot or a number in place of a list: nobody hears how many there are. */
export const fakeList: Check = {
  name: 'fake-list',
  title: 'Getippte Aufzählung statt Liste',
  criterion: 'WCAG22_131_INFO_AND_RELATIONSHIPS',
  run: ({ parts }) => {
    const lines = parts.flatMap(linesOf)
    return lines.flatMap(({ line, place }, index) => {
      if (!isItem(line, lines[index + 1]?.line) || isItem(lines[index - 1]?.line, line)) return []
      return [
        {
          level: 'error' as const,
          place,
          excerpt: line,
          message: 'Hier ist eine Aufzählung mit Zeichen getippt, die keine Liste ist.',
          repair:
            'Löschen Sie die getippten Zeichen und wählen Sie „Aufzählung“ oder „Nummerierte Liste“.',
        },
      ]
    })
  },
}

interface Line {
  line: string
  place: Part['place']
}

/** Lines of paragraphs; everything else parts one enumeration from the next. */
const linesOf = (part: Part): Line[] =>
  part.kind === 'paragraph' || part.kind === 'notice'
    ? plainText(part.words)
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => ({ line, place: part.place }))
    : [{ line: '', place: part.place }]

/** Two such lines in a row; one alone may be speech or a date. */
function isItem(line: string | undefined, next: string | undefined): boolean {
  if (line === undefined || next === undefined) return false
  if (BULLET.test(line) && BULLET.test(next)) return true
  const [, one = '', other = ''] = [line, next]
    .flatMap((text) => NUMBER.exec(text)?.[1] ?? [''])
    .reduce<string[]>((all, value) => [...all, value], [''])
  return one !== '' && other !== '' && isNext(one, other)
}

const isNext = (one: string, other: string): boolean =>
  /\d/.test(one) ? Number(other) === Number(one) + 1 : other.charCodeAt(0) === one.charCodeAt(0) + 1
