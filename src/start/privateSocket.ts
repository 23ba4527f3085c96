import { mkdtempSync, rmSync } from 'node:fs'
import type { Server } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A socket that only this account can open, for talk between the threads of this process; it is no port of the machine. */
export class PrivateSocket {
  readonly #folder = mkdtempSync(join(tmpdir(), 'kreis-inklusiv-'))
  readonly path =
    process.platform === 'win32'
      ? `\\\\.\\pipe\\kreis-inklusiv-${process.pid}`
      : join(this.#folder, 'cms.sock')

  listen(server: Server): Promise<void> {
    return new Promise((done, fail) => {
      server.once('error', fail)
      server.listen(this.path, () => {
        server.off('error', fail)
        done()
      })
    })
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true, force: true })
  }
}
