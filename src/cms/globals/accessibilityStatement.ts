import { easySectionsNamed } from '../fields/easySections'
import type { PayloadRequest } from 'payload'

import { fullStatusProblem } from '../../statement/composeStatement'
import { GAP_REASONS } from '../fields/gapReasons'
import { countOpenGaps } from '../statement/openGaps'
import { defineGlobal } from './define'

/** Statement after Durchführungsbeschluss (EU) 2018/1523: structured, so that it cannot claim what its list denies. */
export const AccessibilityStatement = defineGlobal({
  slug: 'accessibility-statement',
  label: 'Erklärung zur Barrierefreiheit',
  description:
    'Das Gesetz verlangt diese Angaben. Prüfen Sie sie mindestens einmal im Jahr. Bestätigte Meldungen, Zählungen und die letzte automatische Prüfung kommen von selbst dazu.',
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
      validate: async (
        value: unknown,
        { data, req }: { data: unknown; req: PayloadRequest },
      ): Promise<string | true> => {
        if (value !== 'full') return true
        const written = (data as { items?: unknown[] }).items?.length ?? 0
        return fullStatusProblem('full', written + (await countOpenGaps(req.payload, req))) ?? true
      },
      admin: {
        description:
          '„Vollständig“ geht nur, wenn unten nichts steht und keine bestätigte Meldung offen ist.',
      },
    },
    {
      name: 'items',
      label: 'Was noch nicht barrierefrei ist',
      labels: { singular: 'Punkt', plural: 'Punkte' },
      type: 'array',
      admin: {
        initCollapsed: true,
        description:
          'Jeder Punkt mit Grund und Ersatz. Bestätigte Meldungen stehen von selbst in der Erklärung.',
      },
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
      'Zum Einstieg in Leichter Sprache',
      'Steht am Anfang der Seite „Wie gut ist die Seite für alle?“. Stand, Mängel, Prüfung und Zahlen folgen von selbst.',
    ),
  ],
})
