import type { SelectField } from 'payload'

import { defineGlobal } from './define'

const OPTIONS = [
  { value: 'nobody', label: 'niemand' },
  { value: 'editor', label: 'eine zweite Person der Redaktion' },
  { value: 'board', label: 'der Beirat' },
  { value: 'both', label: 'eine zweite Person und der Beirat' },
]

/** Who must have reviewed a text before it goes public. Only the administration may change it. */
export const ReviewRules = defineGlobal({
  slug: 'review-rules',
  label: 'Prüfung vor dem Veröffentlichen',
  description:
    'Wer einen Text geprüft haben muss, bevor er online geht. Gibt es nur ein Konto der Redaktion, entfällt die zweite Person.',
  fields: [
    reviewedBy('news', 'Meldungen'),
    reviewedBy('projects', 'Projekte'),
    reviewedBy('pages', 'Seiten'),
    reviewedBy('municipalities', 'Kommunen'),
    {
      ...reviewedBy('easyTexts', 'Leichte Sprache', 'nobody'),
      admin: {
        description:
          'Leichte Texte haben schon ihre eigene Prüfung und das Zeichen der Prüfgruppe. Hier können Sie mehr verlangen.',
      },
    },
    {
      name: 'topics',
      label: 'Mehr Prüfung bei einzelnen Themen',
      labels: { singular: 'Thema', plural: 'Themen' },
      type: 'array',
      admin: { description: 'Gilt zusätzlich zu dem, was oben steht.' },
      fields: [
        {
          name: 'topic',
          label: 'Thema',
          type: 'relationship',
          relationTo: 'topics',
          required: true,
          admin: { description: 'Hat ein Text mehrere Themen, gilt alles zusammen.' },
        },
        reviewedBy('by', 'Wer prüft', 'board'),
      ],
    },
    {
      name: 'boardMembers',
      label: 'Wie viele Mitglieder des Beirats',
      type: 'number',
      required: true,
      min: 1,
      max: 10,
      defaultValue: 2,
      admin: { description: 'So viele müssen den ganzen Text gut finden.' },
    },
    {
      name: 'deadlineDays',
      label: 'Frist in Arbeitstagen',
      type: 'number',
      required: true,
      min: 0,
      max: 30,
      defaultValue: 2,
      admin: {
        description:
          'Danach darf die Redaktion mit einer Begründung ohne Prüfung veröffentlichen. Das wird gezählt und angezeigt. 0 heißt: sofort.',
      },
    },
  ],
})

function reviewedBy(
  name: string,
  label: string,
  defaultValue: 'nobody' | 'editor' | 'board' = 'editor',
): SelectField {
  return {
    name,
    label,
    type: 'select',
    required: true,
    defaultValue,
    options: OPTIONS,
    admin: { description: 'Wer vor dem Veröffentlichen prüft.' },
  }
}
