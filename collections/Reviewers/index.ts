import type { CollectionConfig } from 'payload'

import { accessFor } from '../../src/cms/access/accessFor'
import { DAY } from '../../src/cms/fields/day'
import { forgetReviews } from '../../src/cms/reviewRoom/forgetReviews'
import { accessEndpoints } from './endpoints'
import { ownMail } from './ownMail'

/** People of the advisory board who review texts in the review room. They need no account in the CMS. */
export const Reviewers: CollectionConfig = {
  slug: 'reviewers',
  labels: { singular: 'Prüferin oder Prüfer', plural: 'Prüferinnen und Prüfer' },
  access: accessFor('reviewers'),
  admin: {
    group: 'Beirat',
    description:
      'Wer Texte im Prüfraum prüft. Der Zugang ist ein Link in einer E-Mail oder von Hand zu Hand, ohne Passwort.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'mail', 'group', 'lastSeenOn'],
  },
  endpoints: accessEndpoints,
  hooks: { beforeDelete: [forgetReviews] },
  fields: [
    {
      name: 'name',
      label: 'Name',
      type: 'text',
      required: true,
      maxLength: 80,
      admin: {
        description: 'So begrüßt der Prüfraum die Person. Öffentlich nur mit Einverständnis.',
      },
    },
    {
      name: 'mail',
      label: 'E-Mail',
      type: 'email',
      index: true,
      validate: ownMail,
      admin: {
        description:
          'Dorthin gehen Einladungen und neue Links. Ohne E-Mail: Geben Sie der Person einen Link oder die Papierfassung in die Hand.',
      },
    },
    {
      name: 'group',
      label: 'Prüfgruppe',
      type: 'text',
      required: true,
      maxLength: 120,
      admin: { description: 'Zum Beispiel: Inklusionsbeirat' },
    },
    {
      name: 'wantsEasyMails',
      label: 'E-Mails in leichten Worten',
      type: 'checkbox',
      defaultValue: true,
      admin: { description: 'Sonst in Standardsprache.' },
    },
    {
      name: 'textSize',
      label: 'Schriftgröße im Prüfraum',
      type: 'select',
      defaultValue: 'normal',
      options: [
        { value: 'normal', label: 'normal' },
        { value: 'large', label: 'groß' },
        { value: 'largest', label: 'sehr groß' },
      ],
      admin: { description: 'Wählt die Person selbst.' },
    },
    {
      name: 'lastSeenOn',
      label: 'Zuletzt im Prüfraum',
      type: 'date',
      access: { create: () => false, update: () => false },
      admin: { readOnly: true, date: DAY, description: 'Trägt das System ein.' },
    },
    {
      name: 'roomAccess',
      label: 'Zugang',
      type: 'ui',
      admin: {
        position: 'sidebar',
        components: { Field: '/src/admin/RoomAccess#RoomAccess' },
        disableListColumn: true,
      },
    },
    // Raised to end all sessions of this person.
    { name: 'epoch', type: 'number', hidden: true, defaultValue: 0 },
  ],
}
