import { APIError } from 'payload'
import sharp from 'sharp'

import { countFrames } from '../../../src/a11yGate/files/countFrames'
import { PIXEL_LIMIT } from '../upload'
import type { BeforeOperation } from '../../../src/cms/hooks/beforeOperation'

const FORMATS = new Set(['jpeg', 'png', 'webp'])

/**
 * Looks into an uploaded file before anything is written: its name and its declared type say nothing.
 * AVIF is made here but not taken in, because decoding it is too costly (docs/decisions/0004-pictures.md).
 */
export const checkPicture: BeforeOperation = async ({ args, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || req.file === undefined) return args
  refuseMotion(req.file.data)
  const { format, pixels } = await look(req.file.data)
  if (format === undefined || !FORMATS.has(format)) {
    throw refusal(
      'Diese Datei ist kein Bild im Format JPEG, PNG oder WebP. Speichern Sie sie in einem dieser Formate und laden Sie sie noch einmal hoch.',
    )
  }
  if (pixels > PIXEL_LIMIT) {
    throw refusal(
      `Das Bild ist zu groß: ${Math.round(pixels / 1_000_000)} Megapixel, erlaubt sind ${PIXEL_LIMIT / 1_000_000}. Verkleinern Sie es, zum Beispiel auf 4000 Pixel Breite.`,
    )
  }
  return args
}

/**
 * Nobody can stop a picture that moves (WCAG 2.2.2), and its sizes would be made as one tall strip of all frames
 * (payload, uploads/isAnimatedImage). A film has its controls.
 */
function refuseMotion(data: Uint8Array): void {
  const frames = countFrames(data)?.frames ?? 1
  if (frames < 2) return
  throw refusal(
    `Dieses Bild bewegt sich: Es besteht aus ${frames} Einzelbildern. Bewegte Bilder kann man auf der Seite nicht anhalten. Speichern Sie ein Standbild, oder laden Sie die Bewegung als Film hoch.`,
  )
}

/** Reads the head of the file only; nothing is decoded. */
async function look(data: Buffer): Promise<{ format?: string; pixels: number }> {
  try {
    const { format, width, height } = await sharp(data, { limitInputPixels: false }).metadata()
    return { format, pixels: width * height }
  } catch {
    return { pixels: 0 }
  }
}

function refusal(message: string): APIError {
  return new APIError(message, 400, null, true)
}
