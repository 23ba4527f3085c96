import { digits, machineLine, spread, table } from './words.mjs'

const NAMES = {
  list: 'List of news, rendered',
  article: 'Article, rendered (50 of them)',
  sitemap: 'Sitemap, one part',
  feed: 'Feed',
}

/** The table of growth. */
export function growthPart(growth) {
  if (growth === undefined)
    return ['## Growth', '', 'Not measured yet: `npm run bench -- --articles 100,1000,10000`.', '']
  const { sizes } = growth
  const head = [
    'What (ms)',
    ...sizes.map(({ articles }) => `${articles.toLocaleString('en')} articles`),
    'Goal',
  ]
  return [
    '## Growth',
    '',
    machineLine(growth),
    '',
    'Each article has a text in Leichte Sprache, and both have five versions. One reader, nothing from the page cache.',
    '',
    table(head, rowsOf(sizes)),
    '',
    'Goal of the first six: at most 1.3 times the time at the smallest size.',
    '',
  ]
}

function rowsOf(sizes) {
  const [first, last] = [sizes[0], sizes.at(-1)]
  const line = (name, value, goal) => [
    name,
    ...sizes.map((size) => spread(value(size))),
    grown(value(first).median, value(last).median, goal),
  ]
  const plain = (name, value, is) => [
    name,
    ...sizes.map((size) => (value(size) === undefined ? 'not watched' : digits(value(size)))),
    is(value(last)),
  ]
  return [
    ...Object.entries(NAMES).map(([key, name]) => line(name, ({ times }) => times[key], 1.3)),
    line('Publishing: the save', ({ publish }) => publish.save, 1.3),
    line('Publish → visible', ({ publish }) => publish.visible, 1.3),
    plain(
      'Search, p95',
      ({ searches }) => searches.p95,
      (v) => (v <= 30 ? '≤ 30: reached' : '≤ 30: missed'),
    ),
    plain(
      'Event loop held up at most while indexing',
      // Few texts are read before the first question comes: then nothing was watched.
      ({ indexing }) => indexing.max || undefined,
      (v) => (v <= 50 ? '≤ 50: reached' : '≤ 50: missed'),
    ),
    plain(
      'Event loop held up at most by a publish (median)',
      ({ publish }) => publish.loop.median,
      () => 'none',
    ),
    plain(
      'Start → first page',
      ({ start }) => start,
      () => 'none',
    ),
    plain(
      'Start → the search knows every text',
      ({ indexing }) => indexing.took,
      () => 'none',
    ),
    plain(
      'Memory at most (MB)',
      ({ memory }) => memory.peak ?? 0,
      (v) => (v < 1000 ? '< 1,000: reached' : '< 1,000: missed'),
    ),
  ]
}

function grown(before, after, goal) {
  const factor = after / before
  return `${factor.toFixed(2)}×${factor <= goal ? '' : ' (missed)'}`
}
