import { recordCollection } from '../../src/cms/recordCollection'
import { pictureUpload } from './upload'
import { checkPicture } from './hooks/checkPicture'
import { preparePicture, stopAfterPictures } from './hooks/preparePicture'
import { requireAltOrDecorative } from './hooks/requireAltOrDecorative'

/** Pictures with their credit and their words for those who do not see them. */
export const Media = recordCollection({
  slug: 'media',
  labels: { singular: 'Bild', plural: 'Bilder' },
  description:
    'Bilder mit Nachweis und Alternativtext. Ortsangaben der Kamera werden beim Hochladen entfernt.',
  useAsTitle: 'filename',
  columns: ['filename', 'alt', 'credit', 'updatedAt'],
  upload: pictureUpload,
  hooks: {
    beforeOperation: [checkPicture, preparePicture],
    beforeValidate: [stopAfterPictures, requireAltOrDecorative],
  },
  fields: [
    {
      name: 'alt',
      label: 'Alternativtext',
      type: 'text',
      maxLength: 300,
      admin: {
        description:
          'Was auf dem Bild zu sehen ist, für Menschen, die es nicht sehen. Ein bis zwei Sätze, ohne „Bild von“.',
      },
    },
    {
      name: 'isDecorative',
      label: 'nur Schmuck',
      type: 'checkbox',
      defaultValue: false,
      admin: {
        description:
          'Das Bild sagt nichts, was nicht im Text steht. Dann braucht es keinen Alternativtext.',
      },
    },
    {
      name: 'credit',
      label: 'Bildnachweis',
      type: 'text',
      required: true,
      maxLength: 160,
      admin: { description: 'Wer das Bild gemacht hat, zum Beispiel: Foto: Vorname Nachname' },
    },
    {
      name: 'license',
      label: 'Lizenz',
      type: 'text',
      maxLength: 80,
      admin: { description: 'Zum Beispiel: CC BY 4.0. Leer, wenn nur hier erlaubt.' },
    },
    {
      name: 'caption',
      label: 'Bildunterschrift',
      type: 'text',
      maxLength: 240,
      admin: {
        description: 'Was man nicht sieht: wer, wo, wann. Wiederholt nicht den Alternativtext.',
      },
    },
  ],
})
