import { APIError } from 'payload'

import { readMp4 } from '../mp4'
import type { BeforeOperation } from '../../../src/cms/hooks/beforeOperation'

/** Reads length and format from the file itself, before anything is written: its name and its type say nothing. */
export const readFilm: BeforeOperation = ({ args, operation, req }) => {
  if ((operation !== 'create' && operation !== 'update') || req.file === undefined) return args
  const facts = readMp4(req.file.data)
  if (facts === undefined) {
    throw refusal(
      'Diese Datei ist kein vollständiger Film im Format MP4. Speichern Sie den Film als MP4 (H.264) und laden Sie ihn noch einmal hoch.',
    )
  }
  if (facts.codec !== 'avc1' && facts.codec !== 'avc3') {
    throw refusal(
      'Dieser Film läuft nicht in allen Browsern. Speichern Sie ihn als MP4 mit dem Bildformat H.264 und laden Sie ihn noch einmal hoch.',
    )
  }
  return { ...args, data: { ...(args.data as object | undefined), seconds: facts.seconds } }
}

const refusal = (message: string) => new APIError(message, 400, null, true)
