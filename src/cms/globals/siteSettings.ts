import { linkField } from '../fields/facts'
import { easyLanguageField } from '../fields/easyLanguage'
import { defineGlobal } from './define'

/** Names, addresses and responsibilities of the county. */
export const SiteSettings = defineGlobal({
  slug: 'site-settings',
  label: 'Einstellungen der Website',
  description: 'Namen, Adressen und wer verantwortlich ist. Gilt auf allen Seiten.',
  fields: [
    {
      type: 'row',
      fields: [
        {
          name: 'name',
          label: 'Name der Website, erster Teil',
          type: 'text',
          required: true,
          defaultValue: 'Kreis',
          admin: { description: 'Zum Beispiel: Kreis Düren' },
        },
        {
          name: 'nameSuffix',
          label: 'Name der Website, zweiter Teil',
          type: 'text',
          required: true,
          defaultValue: 'inklusiv',
          admin: { description: 'Steht fett darunter.' },
        },
      ],
    },
    {
      name: 'countyName',
      label: 'Name des Kreises',
      type: 'text',
      required: true,
      defaultValue: 'Kreis',
      admin: { description: 'Zum Beispiel: Kreis Düren' },
    },
    {
      name: 'office',
      label: 'Herausgebendes Amt',
      type: 'text',
      required: true,
      defaultValue: 'Kreisverwaltung',
      admin: { description: 'Steht am Fuß jeder Seite.' },
    },
    {
      name: 'boardName',
      label: 'Name des Beirats',
      type: 'text',
      required: true,
      defaultValue: 'Inklusionsbeirat',
      admin: { description: 'Kreise nennen ihn verschieden.' },
    },
    {
      type: 'row',
      fields: [
        {
          name: 'mail',
          label: 'E-Mail',
          type: 'email',
          required: true,
          defaultValue: 'post@example.org',
          admin: { description: 'Für Fragen und gemeldete Barrieren.' },
        },
        {
          name: 'phone',
          label: 'Telefon',
          type: 'text',
          maxLength: 40,
          admin: { description: 'Leer, wenn keine Nummer genannt werden soll.' },
        },
      ],
    },
    {
      name: 'address',
      label: 'Postanschrift',
      type: 'textarea',
      maxLength: 300,
      admin: { description: 'Eine Zeile je Teil.' },
    },
    {
      name: 'responsible',
      label: 'Wer den Kreis vertritt',
      type: 'group',
      fields: [
        {
          type: 'row',
          fields: [
            {
              name: 'name',
              label: 'Name',
              type: 'text',
              admin: { description: 'Vor- und Nachname' },
            },
            {
              name: 'role',
              label: 'Amt',
              type: 'text',
              admin: { description: 'Zum Beispiel: Landrat' },
            },
            {
              name: 'from',
              label: 'im Amt seit',
              type: 'text',
              admin: { description: 'JJJJ-MM-TT' },
            },
          ],
        },
      ],
    },
    {
      name: 'supervisoryAuthority',
      label: 'Aufsichtsbehörde',
      type: 'text',
      admin: { description: 'Für das Impressum.' },
    },
    {
      name: 'ombudsOffice',
      label: 'Ombudsstelle für barrierefreie Informationstechnik',
      type: 'group',
      fields: [
        {
          name: 'name',
          label: 'Name',
          type: 'text',
          admin: { description: 'Voller Name der Stelle.' },
        },
        {
          name: 'lines',
          label: 'Anschrift',
          type: 'textarea',
          admin: { description: 'Eine Zeile je Teil.' },
        },
        linkField('url', 'Internetseite', 'Seite der Ombudsstelle.'),
        {
          name: 'verifiedOn',
          label: 'Zuletzt geprüft',
          type: 'text',
          admin: { description: 'JJJJ-MM-TT' },
        },
      ],
    },
    easyLanguageField,
    {
      name: 'mapCredit',
      label: 'Nachweis der Karte',
      type: 'text',
      admin: { description: 'Steht am Fuß jeder Seite.' },
    },
  ],
})
