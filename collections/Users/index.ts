import type { CollectionConfig } from 'payload'

import { accessFor, forAdmins } from '../../src/cms/access/accessFor'
import { forgotPassword } from '../../src/cms/logIn/forgotPassword'
import { answerAllAlike, forgetAttempts, hideLocks } from '../../src/cms/logIn/sameForAll'
import { secondFactorEndpoints } from '../../src/cms/secondFactor/endpoints'
import { newPassword } from '../../src/cms/secondFactor/newPassword'
import {
  deleteFactor,
  refreshOnlyWithFactor,
  requireSecondFactor,
} from '../../src/cms/secondFactor/requireSecondFactor'
import { tellNextStep } from '../../src/cms/secondFactor/tellNextStep'
import { readEnv } from '../../src/config/env'
import { endSessionsWithRole } from './hooks/endSessions'
import { requireGoodPassword } from './hooks/requireGoodPassword'

/** Those who work in the CMS. Only the administration creates accounts; there is no public sign-up. */
export const Users: CollectionConfig = {
  slug: 'users',
  labels: { singular: 'Konto', plural: 'Konten' },
  access: accessFor('users'),
  admin: {
    group: 'Verwaltung',
    description: 'Konten der Verwaltung, der Redaktion und des Beirats.',
    useAsTitle: 'name',
    defaultColumns: ['name', 'email', 'role'],
  },
  auth: {
    tokenExpiration: 2 * 60 * 60,
    maxLoginAttempts: 5,
    lockTime: 10 * 60 * 1000,
    useAPIKey: false,
    cookies: { sameSite: 'Strict', secure: readEnv().siteUrl.startsWith('https:') },
  },
  endpoints: [forgotPassword, newPassword, ...secondFactorEndpoints],
  hooks: {
    beforeOperation: [answerAllAlike, requireGoodPassword, refreshOnlyWithFactor],
    beforeLogin: [requireSecondFactor],
    beforeChange: [endSessionsWithRole],
    afterLogin: [({ req, user }) => forgetAttempts(req.payload, (user as { email: string }).email)],
    afterDelete: [deleteFactor],
    afterError: [hideLocks, tellNextStep],
  },
  fields: [
    // Stands here for its access: links for new passwords go to this address.
    {
      name: 'email',
      label: 'E-Mail',
      type: 'email',
      required: true,
      unique: true,
      access: { create: forAdmins, update: forAdmins },
    },
    {
      name: 'name',
      label: 'Name',
      type: 'text',
      required: true,
      maxLength: 120,
      admin: { description: 'Vor- und Nachname. Steht bei Versionen und Sperren.' },
    },
    {
      name: 'role',
      label: 'Rolle',
      type: 'select',
      required: true,
      defaultValue: 'editor',
      saveToJWT: false,
      access: { create: forAdmins, update: forAdmins },
      options: [
        { value: 'admin', label: 'Verwaltung: darf alles' },
        { value: 'editor', label: 'Redaktion: schreibt und veröffentlicht' },
        { value: 'board', label: 'Beirat: prüft Texte' },
      ],
      admin: { description: 'Nur die Verwaltung kann Rollen vergeben.' },
    },
    {
      name: 'secondFactor',
      type: 'ui',
      admin: { components: { Field: '/src/admin/logIn/SecondFactorField#SecondFactorField' } },
    },
    {
      name: 'wantsEasyMails',
      label: 'E-Mails in leichten Worten',
      type: 'checkbox',
      defaultValue: false,
      admin: { description: 'Wenn jemand um Prüfung bittet oder geantwortet hat.' },
    },
  ],
}
