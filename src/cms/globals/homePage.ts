import { linkField } from '../fields/facts'
import { defineGlobal } from './define'

const look = {
  name: 'look',
  label: 'Farbe und Form',
  type: 'select' as const,
  required: true,
  defaultValue: 'coral',
  options: ['coral', 'lilac', 'sun', 'leaf', 'lake'],
  admin: { description: 'Wie bei den Themen.' },
}

/** Start page: greeting, ways, lead article, projects, one figure, what took place. */
export const HomePage = defineGlobal({
  slug: 'home-page',
  label: 'Startseite',
  description: 'Begrüßung, Wege und die Auswahl, die oben steht.',
  fields: [
    { name: 'greeting', label: 'Begrüßung', type: 'text', required: true, defaultValue: 'Guten Tag.', maxLength: 80, admin: { description: 'Große Zeile ganz oben.' } },
    { name: 'lead', label: 'Was hier steht', type: 'textarea', required: true, defaultValue: 'Informationen zu Inklusion und Vielfalt.', maxLength: 240, admin: { description: 'Ein bis zwei Sätze.' } },
    {
      name: 'ways',
      label: 'Wege',
      labels: { singular: 'Weg', plural: 'Wege' },
      type: 'array',
      maxRows: 4,
      admin: { description: 'Was die meisten suchen, aus ihrer Sicht: Ich brauche Beratung.' },
      fields: [
        { name: 'label', label: 'Text', type: 'text', required: true, maxLength: 40, admin: { description: 'Beginnt am besten mit „Ich“.' } },
        linkField('path', 'Ziel', 'Seite dieser Website.', true),
        { name: 'pictogram', label: 'Bildzeichen', type: 'text', required: true, admin: { description: 'Bild dazu.', components: { Field: '/src/admin/PictogramPicker#PictogramPicker' } } },
        look,
      ],
    },
    { name: 'leadArticle', label: 'Meldung ganz oben', type: 'relationship', relationTo: 'news', admin: { description: 'Leer: die neueste.' } },
    { name: 'projects', label: 'Projekte auf der Startseite', type: 'relationship', relationTo: 'projects', hasMany: true, maxRows: 3, admin: { description: 'Bis zu drei.' } },
    {
      name: 'figure',
      label: 'Die Zahl',
      type: 'group',
      fields: [
        { name: 'headline', label: 'Aussage', type: 'text', maxLength: 80, admin: { description: 'Zum Beispiel: Jede fünfte Person ist 65 oder älter.' } },
        {
          type: 'row',
          fields: [
            { name: 'part', label: 'Anzahl des Teils', type: 'number', min: 0, admin: { description: 'Menschen' } },
            { name: 'whole', label: 'Anzahl insgesamt', type: 'number', min: 1, admin: { description: 'Menschen' } },
            { name: 'perDot', label: 'Menschen je Punkt', type: 'number', min: 1, defaultValue: 1000, admin: { description: 'Meist 1000' } },
          ],
        },
        { name: 'text', label: 'Erklärung', type: 'textarea', maxLength: 300, admin: { description: 'Ein bis drei Sätze.' } },
        { name: 'note', label: 'Quelle und Stand', type: 'text', maxLength: 300, admin: { description: 'Woher und von wann.' } },
        { name: 'alt', label: 'Bild in Worten', type: 'text', maxLength: 300, admin: { description: 'Was das Punktbild zeigt.' } },
      ],
    },
    {
      name: 'events',
      label: 'Termine',
      labels: { singular: 'Termin', plural: 'Termine' },
      type: 'array',
      admin: { initCollapsed: true, description: 'Was ansteht oder was zuletzt war.' },
      fields: [
        {
          type: 'row',
          fields: [
            { name: 'date', label: 'Datum', type: 'text', required: true, admin: { description: 'JJJJ-MM-TT' } },
            { name: 'precision', label: 'Genauigkeit', type: 'select', required: true, defaultValue: 'day', options: [{ value: 'day', label: 'Tag' }, { value: 'month', label: 'Monat' }, { value: 'year', label: 'Jahr' }], admin: { description: 'Was bekannt ist.' } },
          ],
        },
        { name: 'title', label: 'Titel', type: 'text', required: true, maxLength: 80, admin: { description: 'Name der Veranstaltung' } },
        { name: 'text', label: 'Ein Satz dazu', type: 'text', required: true, maxLength: 160, admin: { description: 'Wo, mit wem.' } },
        linkField('path', 'Seite dazu', 'Wenn es eine gibt.'),
        look,
        { name: 'marks', label: 'Zugänge', type: 'text', hasMany: true, admin: { description: 'Zum Beispiel: Gebärdensprache' } },
      ],
    },
  ],
})
