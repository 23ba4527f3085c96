/** Words that change what a sentence says; a slip of two letters can make them from others ("ein", "kein"). */
export const MEANING: ReadonlySet<string> = new Set([
  ...['nicht', 'nichts', 'nie', 'niemals', 'niemand', 'nur', 'kein', 'keine', 'keinen', 'keinem'],
  ...['keiner', 'keines', 'ohne', 'außer', 'alle', 'allen', 'muss', 'müssen', 'darf', 'dürfen'],
  ...['kann', 'können', 'soll', 'sollen', 'vor', 'nach', 'bis', 'ab', 'heute', 'morgen', 'gestern'],
])

/** Words that may come or go: articles, and what a sentence needs for its grammar. */
export const LITTLE_WORDS: ReadonlySet<string> = new Set([
  ...['der', 'die', 'das', 'den', 'dem', 'des', 'ein', 'eine', 'einen', 'einem', 'einer', 'eines'],
  ...['und', 'zu', 'in', 'im', 'an', 'am', 'auf', 'für', 'von', 'mit', 'bei', 'es', 'sich', 'ist'],
  ...['sind', 'dass', 'daß', 'als', 'wie', ''],
])

const DAYS_AND_MONTHS = new Set([
  ...['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag', 'sonnabend', 'sonntag'],
  ...['januar', 'februar', 'märz', 'april', 'mai', 'juni', 'juli', 'august', 'september'],
  ...['oktober', 'november', 'dezember', 'mo', 'di', 'mi', 'do', 'fr', 'sa', 'so'],
])

const NUMBERS = new Set([
  ...['null', 'eins', 'zwei', 'zwo', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun'],
  ...['zehn', 'elf', 'zwölf', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'hundert', 'tausend'],
  ...['million', 'millionen', 'halb', 'halbe', 'viertel', 'dutzend', 'erste', 'ersten', 'zweite'],
  ...[
    'zweiten',
    'dritte',
    'dritten',
    'vierte',
    'vierten',
    'fünfte',
    'fünften',
    'letzte',
    'letzten',
  ],
])

/** Whether a word is a number, a day, a month, a time, a link or an address. */
export function hasFact(word: string): boolean {
  if (/[\d@§€%]|[/:][^\s]|\p{L}\.\p{L}/u.test(word)) return true
  const plain = word.toLocaleLowerCase('de').replace(/[^\p{L}]/gu, '')
  return (
    DAYS_AND_MONTHS.has(plain) || DAYS_AND_MONTHS.has(plain.replace(/s$/, '')) || NUMBERS.has(plain)
  )
}
