import type { Block } from 'payload'

import { linkField } from '../fields/facts'
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
      type: 'textarea',
      required: true,
      maxLength: 600,
      admin: { description: 'Ein bis drei Sätze, die auffallen sollen.' },
    },
  ],
}

const dots: Block = {
  slug: 'dots',
  labels: { singular: 'Punktbild', plural: 'Punktbilder' },
  fields: [
    {
      name: 'statement',
      label: 'Aussage',
      type: 'text',
      required: true,
      maxLength: 120,
      admin: { description: 'Der Satz, den das Bild zeigt: Jede fünfte Person ist 65 oder älter.' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'part',
          label: 'Anzahl des Teils',
          type: 'number',
          required: true,
          min: 0,
          admin: { description: 'Zum Beispiel 60301' },
        },
        {
          name: 'whole',
          label: 'Anzahl insgesamt',
          type: 'number',
          required: true,
          min: 1,
          admin: { description: 'Zum Beispiel 280726' },
        },
        {
          name: 'perDot',
          label: 'Menschen je Punkt',
          type: 'number',
          required: true,
          min: 1,
          defaultValue: 1000,
          admin: { description: 'Höchstens 400 Punkte im Bild.' },
        },
      ],
    },
    {
      name: 'filled',
      label: 'Gefüllte Punkte',
      type: 'text',
      required: true,
      admin: { description: 'Zum Beispiel: 65 und älter' },
    },
    {
      name: 'open',
      label: 'Offene Punkte',
      type: 'text',
      required: true,
      admin: { description: 'Zum Beispiel: jünger' },
    },
    {
      name: 'note',
      label: 'Quelle und Stand',
      type: 'text',
      required: true,
      maxLength: 240,
      admin: { description: 'Woher die Zahlen sind und von wann.' },
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

/** Blocks that an editor can put between paragraphs. */
export const bodyBlocks: Block[] = [quote, table, notice, dots, picture, download]
