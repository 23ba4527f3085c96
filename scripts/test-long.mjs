import { spawn } from 'node:child_process'

/** `npm run test:long`: what takes too long for every change. Needs the build (`npm run build`); shows its progress. */
const started = Date.now()
const child = spawn(
  'npx',
  [
    'jest',
    '--selectProjects',
    'server',
    '--runInBand',
    '--forceExit',
    '--testPathPatterns',
    '(killRounds|crowd)',
  ],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      NODE_ENV: 'test',
      NODE_OPTIONS: '--experimental-vm-modules',
      KILL_ROUNDS: process.env.KILL_ROUNDS ?? '200',
      CROWD_RATE: process.env.CROWD_RATE ?? '1000',
      CROWD_SECONDS: process.env.CROWD_SECONDS ?? '600',
    },
  },
)
child.on('close', (code) => {
  console.log(`\n${Math.round((Date.now() - started) / 1000)} s`)
  process.exit(code ?? 1)
})
