import type { Field } from 'payload'

import { bodyEditor } from '../richText/editor'
import { DAY } from './day'
import { formerSlugsField } from './formerSlugs'
import { slugField } from './slugField'

interface ContentFieldArgs {
  /** Field that carries the title. */
  title?: 'title' | 'name'
  titleLabel?: string
  /** Fields of this content type alone, after the body. */
  main?: Field[]
  sidebar?: Field[]
  /** Pages such as the imprint have neither picture nor topic. */
  isPictureRequired?: boolean
}

/** What every article, project, page and municipality has, in the order in which an editor needs it. */
export function contentFields({
  title = 'title',
  titleLabel = 'Titel',
  main = [],
  sidebar = [],
  isPictureRequired = true,
}: ContentFieldArgs): Field[] {
  return [
    {
      name: title,
      label: titleLabel,
      type: 'text',
      required: true,
      maxLength: 120,
      admin: { description: 'Sagt, worum es geht. Am besten unter 70 Zeichen.' },
    },
    {
      name: 'easyTextLink',
      type: 'ui',
      admin: {
        components: {
          Field: '/src/admin/EasyTextLink#EasyTextLink',
          Cell: '/src/admin/EasyTextCell#EasyTextCell',
        },
      },
      label: 'Leichte Sprache',
    },
    {
      name: 'teaser',
      label: 'Kurz gesagt',
      type: 'textarea',
      required: true,
      maxLength: 320,
      admin: {
        description:
          'Ein bis drei Sätze. Sie stehen unter dem Titel, in Listen und in Suchmaschinen.',
      },
    },
    {
      name: 'body',
      label: 'Text',
      type: 'richText',
      editor: bodyEditor,
      required: true,
      admin: {
        description:
          'Gliedern Sie mit Überschriften der Ebene 2 und 3. Bilder, Tabellen und Zitate fügen Sie mit dem Pluszeichen ein.',
      },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'picture',
          label: 'Bild',
          type: 'upload',
          relationTo: 'media',
          required: isPictureRequired,
          admin: {
            description:
              'Steht neben dem Titel und in Listen, dort quadratisch um den Fokuspunkt geschnitten.',
          },
        },
        {
          name: 'widePicture',
          label: 'Breites Bild',
          type: 'upload',
          relationTo: 'media',
          admin: { description: 'Nur nötig, wenn sich das Bild nicht quer zuschneiden lässt.' },
        },
      ],
    },
    {
      name: 'signVideo',
      label: 'Film in Gebärdensprache',
      type: 'upload',
      relationTo: 'films',
      admin: { description: 'Steht oben im Text und auf der Seite „Gebärdensprache“.' },
    },
    ...main,
    {
      name: 'topics',
      label: 'Themen',
      type: 'relationship',
      relationTo: 'topics',
      hasMany: true,
      required: isPictureRequired,
      admin: { position: 'sidebar', description: 'Das erste Thema gibt der Seite Farbe und Form.' },
    },
    {
      name: 'contacts',
      label: 'Kontakte',
      type: 'relationship',
      relationTo: 'contacts',
      hasMany: true,
      admin: { position: 'sidebar', description: 'Wen man zu diesem Text fragen kann.' },
    },
    ...sidebar,
    {
      name: 'factsCheckedAt',
      label: 'Fakten zuletzt geprüft am',
      type: 'date',
      index: true,
      admin: {
        position: 'sidebar',
        date: DAY,
        description:
          'Steht öffentlich am Ende der Seite. Setzen Sie es neu, wenn Sie alles noch einmal geprüft haben.',
      },
    },
    slugField(title),
    formerSlugsField,
    {
      name: 'reviewsPanel',
      label: 'Prüfung durch den Beirat',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: '/src/admin/reviews/ArticleReviewsPanel#ArticleReviewsPanel' },
        disableListColumn: true,
      },
    },
  ]
}
