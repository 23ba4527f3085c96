import { growthPart } from './growthReport.mjs'
import { digits, machineLine, spread, table } from './words.mjs'

/** docs/performance.md from the last results of each part; what was not measured on this machine is said to be missing. */
export function reportOf({ crowd, growth, speed }) {
  return [
    '# Performance',
    '',
    '<!-- Written by `npm run bench`. Do not edit: run it again. -->',
    '',
    'Every figure was measured by `npm run bench` on the machine named with it, and is the median of five rounds with the smallest',
    'and the largest beside it. Server and load have one core each where the system can keep them apart.',
    '',
    ...speedPart(speed),
    ...growthPart(growth),
    ...crowdPart(crowd),
  ].join('\n')
}

const SITE = 'this site'

function speedPart(speed) {
  if (speed === undefined) return ['## Speed', '', 'Not measured yet: `npm run bench`.', '']
  const { cached, connections, memory, miss, publish, search, starts } = speed
  const rows = Object.entries(cached).flatMap(([name, one]) => cachedRows(name, one))
  return [
    '## Speed, on the demo content',
    '',
    machineLine(speed),
    '',
    `Answers from memory, ${connections} connections, gzip, requests per second:`,
    '',
    table(['Page', SITE, 'bare Node', 'nginx', 'of bare Node', 'of nginx', 'p99'], rows),
    '',
    'Goals: 75 % of bare Node, 0.40 of nginx, p99 below 5 ms. Bare Node is its `http` server that sends the same bytes and headers and',
    'does nothing else; nginx has one worker and `gzip_static`.',
    '',
    table(
      ['What', 'Measured', 'Goal', 'Reached'],
      [
        row('Article, rendered anew for each request', miss.perSecond, '/s', [
          (v) => v >= 1000,
          '≥ 1,000/s',
        ]),
        row('The same, in the first two seconds after a start', miss.cold, '/s'),
        row('Search', search, ' ms', [(v) => v <= 30, '≤ 30 ms']),
        row('Publish → visible to readers', publish.visible, ' ms', [(v) => v < 100, '< 100 ms']),
        row('Saving what is published', publish.save, ' ms'),
        row('Start → first page', starts, ' ms', [(v) => v <= 2000, '≤ 2,000 ms']),
        memoryRow('Memory after all of this', memory, 600),
      ],
    ),
    '',
  ]
}

function cachedRows(name, { bare, bytes, nginx, site }) {
  const ratio = (rival) => (rival ? site.perSecond.median / rival.perSecond.median : undefined)
  const mark = (value, goal, words) =>
    value === undefined ? 'not there' : `${words(value)}${value >= goal ? '' : ' (missed)'}`
  const p99 = site.p99.median
  return [
    [
      `${name} (${Math.round(bytes / 1000)} kB)`,
      spread(site.perSecond),
      spread(bare.perSecond),
      nginx ? spread(nginx.perSecond) : 'not there',
      mark(ratio(bare), 0.75, (value) => `${Math.round(value * 100)} %`),
      mark(ratio(nginx), 0.4, (value) => value.toFixed(2)),
      `${digits(p99)} ms${p99 < 5 ? '' : ' (missed)'}`,
    ],
  ]
}

function crowdPart(crowd) {
  if (crowd === undefined)
    return ['## Crowd', '', 'Not measured yet: `npm run bench -- --crowd 600`.', '']
  const { failed, longestWait, max, p50, p99, published, ramp, rate, requests, seconds, uploaded } =
    crowd
  const is = (good) => (good ? 'yes' : '**no**')
  return [
    '## Crowd',
    '',
    machineLine(crowd),
    '',
    `${rate.toLocaleString('en')} requests a second for ${seconds} s (growing from 0 in the first ${ramp} s, on an empty cache), while an editor published ${published} times and`,
    `uploaded ${uploaded} pictures. Waits are counted from the moment at which a request was due.`,
    '',
    table(
      ['What', 'Measured', 'Goal', 'Reached'],
      [
        [
          'Requests answered',
          requests.toLocaleString('en'),
          (rate * (seconds - ramp / 2)).toLocaleString('en'),
          is(requests === rate * (seconds - ramp / 2)),
        ],
        ['Errors', String(failed), '0', is(failed === 0)],
        ['p50', `${digits(p50)} ms`, '', ''],
        ['p99', `${digits(p99)} ms`, '< 250 ms', is(p99 < 250)],
        ['Longest wait of a reader', `${digits(max)} ms`, '', ''],
        [
          'Longest wait of the editor',
          `${digits(longestWait)} ms`,
          '< 5,000 ms',
          is(longestWait < 5000),
        ],
      ],
    ),
    '',
  ]
}

function row(name, figures, unit, [isReached, goal] = [undefined, '']) {
  const reached = isReached === undefined ? '' : isReached(figures.median) ? 'yes' : '**no**'
  return [name, `${spread(figures)}${unit}`, goal, reached]
}

function memoryRow(name, { now, peak }, limit) {
  if (now === undefined) return [name, 'this system does not say', `< ${limit} MB`, '']
  return [name, `${now} MB, at most ${peak} MB`, `< ${limit} MB`, peak < limit ? 'yes' : '**no**']
}
