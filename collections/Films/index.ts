import { join } from 'node:path'

import { readEnv } from '../../src/config/env'
import { recordCollection } from '../../src/cms/recordCollection'
import { captionsField } from './fields/captions'
import { readFilm } from './hooks/readFilm'

/** Films with what BITV 2.0 Anlage 2 Teil 1 asks for: captions, words to read, size and length at the download. */
export const Films = recordCollection({
  slug: 'films',
  labels: { singular: 'Film', plural: 'Filme' },
  description:
    'Filme in Deutscher Gebärdensprache und andere. MP4, höchstens 100 MB. Größe und Länge stehen von selbst beim Film.',
  useAsTitle: 'title',
  columns: ['title', 'isSignLanguage', 'seconds', 'updatedAt'],
  upload: {
    staticDir: join(readEnv().mediaDir, 'filme'),
    mimeTypes: ['video/mp4'],
    pasteURL: false,
  },
  hooks: { beforeOperation: [readFilm] },
  fields: [
    {
      name: 'title',
      label: 'Titel',
      type: 'text',
      required: true,
      maxLength: 120,
      admin: { description: 'Sagt, was der Film zeigt. Steht unter dem Film.' },
    },
    {
      name: 'isSignLanguage',
      label: 'Film in Deutscher Gebärdensprache',
      type: 'checkbox',
      defaultValue: true,
      admin: { description: 'Dann erscheint er auch auf der Seite „Gebärdensprache“.' },
    },
    captionsField,
    {
      name: 'transcript',
      label: 'Text zum Film',
      type: 'textarea',
      required: true,
      maxLength: 20_000,
      admin: {
        rows: 8,
        description:
          'Was gesagt oder gebärdet wird und was zu sehen ist. Eine leere Zeile beginnt einen neuen Absatz.',
      },
    },
    {
      name: 'poster',
      label: 'Standbild',
      type: 'upload',
      relationTo: 'media',
      admin: { description: 'Steht, bis jemand den Film startet.' },
    },
    {
      name: 'seconds',
      label: 'Länge in Sekunden',
      type: 'number',
      min: 1,
      admin: { readOnly: true, description: 'Wird aus der Datei gelesen.' },
    },
  ],
})
