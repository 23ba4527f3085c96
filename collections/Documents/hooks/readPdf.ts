import { APIError } from 'payload'

import { inspectPdf } from '../../../src/a11yGate/files/inspectPdf'
import type { BeforeOperation } from '../../../src/cms/hooks/beforeOperation'

/**
 * Reads from the file itself what it says of its accessibility, before anything is written.
 * The facts come from the file alone: what a client sends in their place is dropped.
 */
export const readPdf: BeforeOperation = ({ args, operation, req }) => {
  if (operation !== 'create' && operation !== 'update') return args
  const { pdf: _sent, ...data } = { ...(args.data as Record<string, unknown> | undefined) }
  if (req.file === undefined) return { ...args, data }
  const facts = inspectPdf(req.file.data)
  if (facts === undefined) {
    throw new APIError(
      'Diese Datei ist kein PDF. Speichern Sie sie als PDF und laden Sie sie noch einmal hoch.',
      400,
      null,
      true,
    )
  }
  // What cannot be read from this file must not stay from the one before.
  return { ...args, data: { ...data, pdf: { ...UNKNOWN, ...facts } } }
}

const UNKNOWN = {
  pages: null,
  tagged: null,
  language: null,
  title: null,
  hasText: null,
  pagesWithoutText: null,
  bookmarks: null,
  encrypted: null,
  blocksReading: null,
}
