import { existsSync } from 'node:fs'

const KNOWN = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']

/** A Chromium of the system, where there is one; else Playwright uses the one that it has downloaded. */
export function browserPath(): string | undefined {
  return [process.env.CHROMIUM_PATH, ...KNOWN].find(
    (path) => path !== undefined && existsSync(path),
  )
}
