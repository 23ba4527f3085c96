import { join } from 'node:path'

import { readEnv } from '../../src/config/env'
import { recordCollection } from '../../src/cms/recordCollection'
import { pdfFacts } from './fields/pdfFacts'
import { readPdf } from './hooks/readPdf'

/** Files to download; the text itself belongs on a page. */
export const Documents = recordCollection({
  slug: 'documents',
  labels: { singular: 'Dokument', plural: 'Dokumente' },
  description: 'PDF zum Herunterladen. Besser ist der Text auf einer Seite.',
  useAsTitle: 'title',
  columns: ['title', 'filename', 'language', 'updatedAt'],
  upload: {
    staticDir: join(readEnv().mediaDir, 'dokumente'),
    mimeTypes: ['application/pdf'],
    pasteURL: false,
  },
  hooks: { beforeOperation: [readPdf] },
  fields: [
    {
      name: 'title',
      label: 'Titel',
      type: 'text',
      required: true,
      maxLength: 160,
      admin: { description: 'So heißt der Link auf der Seite.' },
    },
    {
      name: 'language',
      label: 'Sprache des Dokuments',
      type: 'select',
      required: true,
      defaultValue: 'de',
      options: [
        { value: 'de', label: 'Deutsch' },
        { value: 'de-simple', label: 'Leichte Sprache' },
        { value: 'en', label: 'Englisch' },
        { value: 'tr', label: 'Türkisch' },
        { value: 'ar', label: 'Arabisch' },
        { value: 'uk', label: 'Ukrainisch' },
        { value: 'ru', label: 'Russisch' },
      ],
      admin: { description: 'Steht beim Link.' },
    },
    {
      name: 'accessible',
      label: 'Ist das PDF barrierefrei?',
      type: 'select',
      defaultValue: 'unknown',
      options: [
        { value: 'yes', label: 'ja, geprüft' },
        { value: 'no', label: 'nein' },
        { value: 'unknown', label: 'noch nicht geprüft' },
      ],
      admin: { description: 'Steht beim Link, damit niemand vergeblich lädt.' },
    },
    pdfFacts,
  ],
})
