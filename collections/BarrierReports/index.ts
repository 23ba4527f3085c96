import type { CollectionConfig, Field } from 'payload'

import { accessFor } from '../../src/cms/access/accessFor'
import { DAY } from '../../src/cms/fields/day'
import { tellReporter } from '../../src/cms/barriers/tellReporter'

/** Barriers that readers reported. They come from the form of the site alone; editors answer them here, in time. */
export const BarrierReports: CollectionConfig = {
  slug: 'barrier-reports',
  labels: { singular: 'Gemeldete Barriere', plural: 'Gemeldete Barrieren' },
  access: accessFor('barrier-reports'),
  admin: {
    group: 'Rückmeldungen',
    description:
      'Was auf der Website nicht ging. Antwort in zwei Wochen, spätestens in sechs. Die Frist steht bei jeder Meldung.',
    useAsTitle: 'number',
    defaultColumns: ['number', 'state', 'dueOn', 'page', 'isSuspect'],
  },
  defaultSort: 'dueOn',
  disableDuplicate: true,
  hooks: { beforeChange: [tellReporter] },
  fields: [
    {
      name: 'state',
      label: 'Stand',
      type: 'select',
      required: true,
      defaultValue: 'new',
      index: true,
      options: [
        { value: 'new', label: 'neu' },
        { value: 'working', label: 'in Arbeit' },
        { value: 'answered', label: 'beantwortet' },
        { value: 'rejected', label: 'keine Barriere (Werbung, Unsinn)' },
      ],
      admin: { description: 'Wie weit die Sache ist.' },
    },
    {
      name: 'interim',
      label: 'Zwischennachricht',
      type: 'textarea',
      maxLength: 2000,
      admin: {
        description:
          'Wenn die Antwort länger als zwei Wochen dauert: Sagen Sie, wie weit Sie sind. Geht beim Speichern an die Person.',
      },
    },
    {
      name: 'answer',
      label: 'Antwort',
      type: 'textarea',
      maxLength: 5000,
      admin: { description: 'In einfachen Worten. Geht hinaus, wenn Sie „beantwortet“ wählen.' },
    },
    ...reported(),
    ...deadlines(),
  ],
}

/** What was sent; nobody changes it. */
function reported(): Field[] {
  const access = { update: () => false }
  return [
    {
      name: 'description',
      label: 'Was ging nicht?',
      type: 'textarea',
      access,
      admin: { readOnly: true, description: 'So, wie es gemeldet wurde.' },
    },
    {
      name: 'page',
      label: 'Auf welcher Seite',
      type: 'text',
      access,
      admin: { readOnly: true, description: 'Adresse der Seite.' },
    },
    {
      name: 'way',
      label: 'Antwort per',
      type: 'select',
      access,
      options: [
        { value: 'mail', label: 'E-Mail' },
        { value: 'phone', label: 'Telefon' },
        { value: 'post', label: 'Brief' },
        { value: 'none', label: 'keine Antwort gewünscht' },
      ],
      admin: { readOnly: true, description: 'Wie die Person die Antwort möchte.' },
    },
    {
      name: 'contact',
      label: 'Kontakt der Person',
      type: 'text',
      access,
      admin: { readOnly: true, description: 'Wird sechs Monate nach dem Abschluss gelöscht.' },
    },
    {
      name: 'isSuspect',
      label: 'Vielleicht Werbung',
      type: 'checkbox',
      access,
      admin: { readOnly: true, description: 'Das Formular hat Zeichen eines Programms bemerkt.' },
    },
  ]
}

function deadlines(): Field[] {
  const day = (name: string, label: string, description: string): Field => ({
    name,
    label,
    type: 'date',
    access: { update: () => false },
    admin: { position: 'sidebar', readOnly: true, description, date: DAY },
  })
  return [
    {
      name: 'number',
      label: 'Nummer',
      type: 'text',
      unique: true,
      access: { update: () => false },
      admin: { position: 'sidebar', readOnly: true, description: 'Steht auf dem Beleg.' },
    },
    day('receivedOn', 'Eingegangen am', 'Tag der Meldung.'),
    day('dueOn', 'Antwort bis', 'Zwei Wochen (BITVNRW § 5).'),
    day('lastOn', 'Spätestens', 'Sechs Wochen.'),
    day('closedOn', 'Abgeschlossen am', 'Trägt das System ein.'),
    { name: 'keyHash', type: 'text', hidden: true, index: true },
  ]
}
