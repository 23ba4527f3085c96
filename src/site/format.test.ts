import { describe, expect, it } from '@jest/globals'
import hyphen from 'hyphen/de/index.js'
import type { PartialDate } from '../content/documents'
import { buildParagraph } from '../../tests/builders'
import {
  formatBytes,
  formatDate,
  formatDuration,
  formatNumber,
  formatShare,
  phoneHref,
  readingMinutes,
  softHyphenate,
  truncate,
} from './format'

const SOFT_HYPHEN = '\u00ad'

describe('dates', () => {
  it.each<[string, PartialDate | string, string]>([
    ['a day', { iso: '2026-11-03', precision: 'day' }, '3. November 2026'],
    ['a month without its day', { iso: '2023-12-01', precision: 'month' }, 'Dezember 2023'],
    ['a year alone', { iso: '2020-12-31', precision: 'year' }, '2020'],
    ['that nothing is known', { iso: '2020-01-01', precision: 'unknown' }, 'Datum nicht bekannt'],
    ['a bare day in no time zone', '2026-01-01', '1. Januar 2026'],
    ['an instant on the day that it is in the county', '2026-06-30T22:30:00Z', '1. Juli 2026'],
  ])('show %s', (_, date, text) => {
    expect(formatDate(date)).toBe(text)
  })

  it('take the precision beside an ISO date', () => {
    expect(formatDate('2024-05-06', 'year')).toBe('2024')
  })

  it.each([
    ['day', { day: 'numeric', month: 'long', year: 'numeric' }],
    ['month', { month: 'long', year: 'numeric' }],
    ['year', { year: 'numeric' }],
  ] as const)('of a %s are written as Intl writes them', (precision, parts) => {
    const format = new Intl.DateTimeFormat('de-DE', { ...parts, timeZone: 'UTC' })
    for (let day = 0; day < 366; day += 1) {
      const date = new Date(Date.UTC(2024, 0, 1 + day))
      const iso = date.toISOString().slice(0, 10)
      expect(formatDate(iso, precision)).toBe(format.format(date))
    }
  })

  it('are refused where there is no such day', () => {
    expect(() => formatDate('2024-13-01')).toThrow(RangeError)
  })
})

describe('numbers', () => {
  it.each([
    ['thousands', formatNumber(279285), '279.285'],
    ['at most two places', formatNumber(90.386), '90,39'],
    ['a share with one place', formatShare(60301, 280726), '21,5\u00a0%'],
    ['no share of nothing', formatShare(1, 0), 'nicht bekannt'],
    ['small files', formatBytes(120_000), '120\u00a0KB'],
    ['large files', formatBytes(5_240_000), '5,2\u00a0MB'],
    ['one minute', formatDuration(61), '1 Minute 1 Sekunde'],
    ['whole minutes', formatDuration(120), '2 Minuten'],
    ['an address that calls', phoneHref('+49 (2421) 22-0'), 'tel:+492421220'],
  ])('show %s', (_, text, expected) => {
    expect(text).toBe(expected)
  })
})

describe('reading time', () => {
  it('is at least one minute and grows with the words', () => {
    expect(readingMinutes([])).toBe(1)
    expect(readingMinutes([buildParagraph('Wort '.repeat(540))])).toBe(3)
  })
})

describe('long words in headings', () => {
  it('get soft hyphens, short ones stay whole', () => {
    const title = softHyphenate('Die Demografiewerkstatt im Kreis')
    expect(title.replaceAll(SOFT_HYPHEN, '')).toBe('Die Demografiewerkstatt im Kreis')
    expect(title).toContain(SOFT_HYPHEN)
    expect(softHyphenate('Vielfalt im Alter')).toBe('Vielfalt im Alter')
  })

  it.each([
    '„Zukunftskonferenz“: mehr als 150 Menschen',
    'Behinderten\u00adbeauftragte und Gleichstellungsbeauftragte/Inklusionsbeauftragte',
    'Teilhabe-Strategie, (Auf-)Wachsen … Demografiewerkstatt–Kommunen',
    'Wie geht <strong>Barrierefreiheit</strong>? <Barrierefreiheitsstärkungsgesetz',
    '  Inklusionsbeirat\u00a0Barrierefreiheit  ',
  ])('are where the library puts them in the whole of "%s"', (title) => {
    expect(softHyphenate(title)).toBe(hyphen.hyphenateSync(title, { minWordLength: 14 }))
  })
})

describe('cutting a text', () => {
  it.each([
    ['keeps what fits', 'Kurz.', 20, 'Kurz.'],
    ['ends with a whole word', 'Alle Menschen wohnen hier', 15, 'Alle Menschen …'],
    ['leaves no mark before the dots', 'Erst das, dann mehr', 12, 'Erst das …'],
    ['cuts a word that is too long', 'Donaudampfschiff', 5, 'Donau …'],
  ])('%s', (_, text, length, expected) => {
    expect(truncate(text, length)).toBe(expected)
  })
})
