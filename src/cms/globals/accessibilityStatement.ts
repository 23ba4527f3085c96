import { easySectionsNamed } from '../fields/easySections'
import { GAP_REASONS } from '../fields/gapReasons'
import { defineGlobal } from './define'

/** Statement after Durchführungsbeschluss (EU) 2018/1523: structured, so that it cannot claim what its list denies. */
export const AccessibilityStatement = defineGlobal({
  slug: 'accessibility-statement',
  label: 'Erklärung zur Barrierefreiheit',
  description: 'Das Gesetz verlangt diese Angaben. Prüfen Sie sie mindestens einmal im Jahr.',
  fields: [
    {
      name: 'scope',
      label: 'Wofür die Erklärung gilt',
      type: 'text',
      required: true,
      defaultValue: 'diese Website',
      admin: { description: 'Zum Beispiel die Adresse der Website.' },
    },
    {
      name: 'status',
      label: 'Stand der Vereinbarkeit',
      type: 'select',
      required: true,
      defaultValue: 'partial',
      options: [
        { value: 'full', label: 'vollständig vereinbar' },
        { value: 'partial', label: 'teilweise vereinbar' },
        { value: 'none', label: 'nicht vereinbar' },
      ],
      validate: (value: unknown, { data }: { data: unknown }) => {
        const items = (data as { items?: unknown[] }).items ?? []
        if (value !== 'full' || items.length === 0) return true
        return `„Vollständig“ geht nicht, solange unten noch ${items.length} Punkte offen sind.`
      },
      admin: { description: 'Muss zur Liste unten passen.' },
    },
    {
      name: 'items',
      label: 'Was noch nicht barrierefrei ist',
      labels: { singular: 'Punkt', plural: 'Punkte' },
      type: 'array',
      admin: { initCollapsed: true, description: 'Jeder Punkt mit Grund und Ersatz.' },
      fields: [
        {
          name: 'part',
          label: 'Was',
          type: 'text',
          required: true,
          maxLength: 200,
          admin: { description: 'Welcher Teil der Website.' },
        },
        {
          name: 'easyPart',
          label: 'Dasselbe in Leichter Sprache',
          type: 'textarea',
          maxLength: 300,
          admin: { description: 'Ein Satz je Zeile.', rows: 2 },
        },
        {
          name: 'criterion',
          label: 'Anforderung',
          type: 'text',
          required: true,
          maxLength: 120,
          admin: { description: 'Zum Beispiel: WCAG 1.2.6' },
        },
        {
          name: 'reason',
          label: 'Grund',
          type: 'select',
          required: true,
          options: GAP_REASONS,
          admin: { description: 'Was das Gesetz kennt.' },
        },
        {
          name: 'alternative',
          label: 'Was es stattdessen gibt',
          type: 'text',
          required: true,
          maxLength: 300,
          admin: { description: 'Barrierefreier Ersatz.' },
        },
        {
          name: 'plannedFor',
          label: 'Behoben bis',
          type: 'text',
          maxLength: 60,
          admin: { description: 'Wenn es geplant ist.' },
        },
      ],
    },
    {
      name: 'method',
      label: 'Wie geprüft wurde',
      type: 'select',
      required: true,
      defaultValue: 'self',
      options: [
        { value: 'self', label: 'Selbstbewertung' },
        { value: 'thirdParty', label: 'durch Dritte' },
      ],
      admin: { description: 'Wer bewertet hat.' },
    },
    {
      name: 'methodNote',
      label: 'Zur Prüfung',
      type: 'textarea',
      maxLength: 500,
      admin: { description: 'Was genau geprüft wurde.' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'createdOn',
          label: 'Erstellt am',
          type: 'text',
          admin: { description: 'JJJJ-MM-TT' },
        },
        {
          name: 'reviewedOn',
          label: 'Zuletzt geprüft am',
          type: 'text',
          admin: { description: 'JJJJ-MM-TT' },
        },
      ],
    },
    easySectionsNamed(
      'easySections',
      'Dasselbe in Leichter Sprache',
      'Für die Seite „Wie gut ist die Seite für alle?“',
    ),
  ],
})
