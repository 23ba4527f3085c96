import type { Block } from 'payload'

import { LANGUAGES } from '../../a11yGate/language/smallWords'
import { noticeEditor } from '../richText/noticeEditor'
import { linkField } from '../fields/facts'
import { dots } from './dots'
import { tableProblem } from './tableCells'

const quote: Block = {
  slug: 'quote',
  labels: { singular: 'Zitat', plural: 'Zitate' },
  fields: [
    {
      name: 'text',
      label: 'Wortlaut',
      type: 'textarea',
      required: true,
      maxLength: 800,
      admin: { description: 'Ohne Anführungszeichen.' },
    },
    {
      name: 'source',
      label: 'Von wem und wann',
      type: 'text',
      required: true,
      maxLength: 200,
      admin: { description: 'Name und damalige Funktion oder Herkunft, mit Datum.' },
    },
    linkField('href', 'Link zur Quelle', 'Nur wenn es die Quelle im Internet gibt.'),
  ],
}

const table: Block = {
  slug: 'table',
  labels: { singular: 'Tabelle', plural: 'Tabellen' },
  fields: [
    {
      name: 'caption',
      label: 'Überschrift der Tabelle',
      type: 'text',
      required: true,
      maxLength: 160,
      admin: { description: 'Sagt, was die Tabelle zeigt.' },
    },
    {
      name: 'cells',
      label: 'Zellen',
      type: 'textarea',
      required: true,
      maxLength: 20000,
      validate: (value: unknown) => tableProblem(typeof value === 'string' ? value : '') ?? true,
      admin: {
        rows: 8,
        description:
          'Eine Zeile je Tabellenzeile, die erste ist der Kopf. Trennen Sie Spalten mit | oder fügen Sie aus einer Tabellenkalkulation ein. Am besten höchstens vier Spalten.',
      },
    },
    {
      name: 'note',
      label: 'Anmerkung',
      type: 'textarea',
      maxLength: 500,
      admin: { description: 'Quelle, Stand und was man dazu wissen muss.' },
    },
  ],
}

const notice: Block = {
  slug: 'notice',
  labels: { singular: 'Hinweis', plural: 'Hinweise' },
  fields: [
    {
      name: 'title',
      label: 'Fett am Anfang',
      type: 'text',
      maxLength: 80,
      admin: { description: 'Darf leer bleiben.' },
    },
    {
      name: 'text',
      label: 'Text',
      type: 'richText',
      required: true,
      editor: noticeEditor,
      admin: { description: 'Ein bis drei Sätze, die auffallen sollen.' },
    },
  ],
}

const foreign: Block = {
  slug: 'foreign',
  labels: { singular: 'Anderssprachiger Text', plural: 'Anderssprachige Texte' },
  fields: [
    {
      name: 'language',
      label: 'Sprache',
      type: 'select',
      required: true,
      options: Object.entries(LANGUAGES)
        .filter(([value]) => value !== 'de')
        .map(([value, label]) => ({ value, label })),
      admin: { description: 'Danach wählen Vorleseprogramme die Stimme.' },
    },
    {
      name: 'text',
      label: 'Text',
      type: 'richText',
      required: true,
      editor: noticeEditor,
      admin: { description: 'Ein Absatz oder mehrere in dieser Sprache.' },
    },
  ],
}

const picture: Block = {
  slug: 'picture',
  labels: { singular: 'Bild', plural: 'Bilder' },
  fields: [
    {
      name: 'picture',
      label: 'Bild',
      type: 'upload',
      relationTo: 'media',
      required: true,
      admin: { description: 'Aus der Mediathek oder neu.' },
    },
    {
      name: 'alt',
      label: 'Anderer Alternativtext',
      type: 'text',
      maxLength: 300,
      admin: {
        description: 'Nur wenn das Bild hier etwas anderes zeigen soll als in der Mediathek steht.',
      },
    },
    {
      name: 'caption',
      label: 'Bildunterschrift',
      type: 'text',
      maxLength: 240,
      admin: { description: 'Wiederholt nicht den Alternativtext.' },
    },
  ],
}

const download: Block = {
  slug: 'download',
  labels: { singular: 'Dokument', plural: 'Dokumente' },
  fields: [
    {
      name: 'document',
      label: 'Dokument',
      type: 'upload',
      relationTo: 'documents',
      required: true,
      admin: { description: 'Titel, Art und Größe erscheinen von selbst.' },
    },
  ],
}

const film: Block = {
  slug: 'film',
  labels: { singular: 'Film', plural: 'Filme' },
  fields: [
    {
      name: 'film',
      label: 'Film',
      type: 'upload',
      relationTo: 'films',
      required: true,
      admin: { description: 'Mit Untertiteln und Text zum Nachlesen, wie beim Film eingetragen.' },
    },
  ],
}

/** Blocks that an editor can put between paragraphs. */
export const bodyBlocks: Block[] = [quote, table, notice, foreign, dots, picture, film, download]
