import type { Field } from 'payload'

/** What was read from the file when it was uploaded (hooks/readPdf.ts); empty where it could not be read. */
export const pdfFacts: Field = {
  name: 'pdf',
  label: 'Was in der Datei steht',
  type: 'group',
  admin: {
    description:
      'Wird beim Hochladen aus der Datei gelesen. Stimmt etwas nicht, bessern Sie es im Schreibprogramm nach und laden Sie die Datei neu hoch.',
  },
  fields: [
    count('pages', 'Seiten'),
    yesNo('tagged', 'Hat Struktur für Vorleser (Tags)'),
    text('language', 'Eingetragene Sprache'),
    text('title', 'Eingetragener Titel'),
    yesNo('hasText', 'Hat Text, nicht nur Bilder'),
    count('pagesWithoutText', 'Seiten, die nur ein Bild sind'),
    yesNo('bookmarks', 'Hat Lesezeichen'),
    yesNo('encrypted', 'Ist geschützt'),
    yesNo('blocksReading', 'Verbietet das Vorlesen'),
  ],
}

function count(name: string, label: string): Field {
  return { name, label, type: 'number', min: 0, admin: { readOnly: true } }
}

function text(name: string, label: string): Field {
  return { name, label, type: 'text', maxLength: 2000, admin: { readOnly: true } }
}

function yesNo(name: string, label: string): Field {
  return { name, label, type: 'checkbox', admin: { readOnly: true } }
}
