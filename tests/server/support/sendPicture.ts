import sharp from 'sharp'

import { Refused } from './send'
import type { SiteProcess } from './siteProcess'

/** Uploads a picture, or another file for the one named by `id`; answers its id. @throws Refused with what the server said */
export async function sendPicture(
  site: SiteProcess,
  headers: Record<string, string>,
  alt: string,
  id?: string,
): Promise<string> {
  const form = new FormData()
  form.set('_payload', JSON.stringify({ alt, credit: 'Foto: Test' }))
  const type = { type: 'image/jpeg' }
  form.set('file', new Blob([new Uint8Array(await colouredJpeg())], type), 'bild.jpg')
  const response = await fetch(`${site.origin}/api/media${id ? `/${id}` : ''}?depth=0`, {
    method: id ? 'PATCH' : 'POST',
    headers,
    body: form,
  })
  if (!response.ok) throw new Refused(`upload: ${response.status} ${await response.text()}`)
  return ((await response.json()) as { doc: { id: string } }).doc.id
}

function colouredJpeg(): Promise<Buffer> {
  const background = { r: Math.floor(Math.random() * 255), g: 80, b: 47 }
  return sharp({ create: { width: 600, height: 400, channels: 3, background } })
    .jpeg()
    .toBuffer()
}
