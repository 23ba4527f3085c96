// On globalThis, because in development the config is loaded twice: by the server and by Next's bundler.
const store = globalThis as typeof globalThis & { __serverHasBrowser?: boolean }

/** Says whether this server can open a page in a browser of its own. */
export function announceBrowser(isThere: boolean): void {
  store.__serverHasBrowser = isThere
}

/** Whether this server can open a page in a browser of its own. */
export const hasBrowser = (): boolean => store.__serverHasBrowser === true
