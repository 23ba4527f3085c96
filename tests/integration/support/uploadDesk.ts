import { handleEndpoints } from 'payload'

import { startCms } from './startCms'
import type { Cms } from './startCms'

const ACCOUNT = { email: 'bilder@example.org', password: 'ein langes Passwort' }

export interface Sent {
  file?: { data: Buffer; name: string }
  fields?: object
  method?: 'POST' | 'PATCH' | 'DELETE'
}

/** The real CMS with an editor who sends files as the browser does. */
export class UploadDesk {
  private constructor(
    readonly cms: Cms,
    private readonly token: string,
  ) {}

  static async open(): Promise<UploadDesk> {
    const cms = await startCms()
    await cms.payload.create({
      collection: 'users',
      data: { ...ACCOUNT, name: 'Bilder', role: 'editor' },
    })
    const { token = '' } = await cms.payload.login({ collection: 'users', data: ACCOUNT })
    return new UploadDesk(cms, token)
  }

  /** Sends to the REST interface, as the form of the admin does; answers the status and what was said. */
  async send(path: string, { file, fields, method = 'POST' }: Sent) {
    const body = new FormData()
    if (file !== undefined)
      body.set('file', new File([new Uint8Array(file.data)], file.name, { type: 'image/jpeg' }))
    if (fields !== undefined) body.set('_payload', JSON.stringify(fields))
    const response = await handleEndpoints({
      config: this.cms.payload.config,
      request: new Request(`http://localhost/api/${path}`, {
        method,
        headers: { Authorization: `JWT ${this.token}` },
        ...(method === 'DELETE' ? {} : { body }),
      }),
    })
    return { status: response.status, text: await response.text() }
  }
}
