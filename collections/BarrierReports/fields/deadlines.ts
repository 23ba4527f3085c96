import type { Field } from 'payload'

import { DAY } from '../../../src/cms/fields/day'
import { dayOf } from '../../../src/shared/days'

const never = { create: () => false, update: () => false }

const day = (name: string, label: string, description: string): Field => ({
  name,
  label,
  type: 'date',
  access: never,
  admin: { position: 'sidebar', readOnly: true, description, date: DAY },
})

/** Number, deadlines and the way for the person to see the case; the system fills them in. */
export const deadlineFields: Field[] = [
  {
    name: 'number',
    label: 'Nummer',
    type: 'text',
    unique: true,
    access: never,
    admin: { position: 'sidebar', readOnly: true, description: 'Steht auf dem Beleg.' },
  },
  {
    name: 'receivedOn',
    label: 'Eingegangen am',
    type: 'date',
    access: { update: () => false },
    admin: {
      position: 'sidebar',
      description: 'Tag der Meldung. Leer: heute. Ab da laufen die Fristen.',
      date: DAY,
    },
    // The form gives the day itself.
    validate: (value: unknown, { req }: { req: { user?: unknown } }) =>
      !req.user || value == null || dayOf(value as Date | string) <= dayOf(Date.now())
        ? true
        : 'Der Tag liegt in der Zukunft. Wann kam die Meldung an?',
  },
  day('dueOn', 'Antwort bis', 'Zwei Wochen (BITVNRW § 5).'),
  day('lastOn', 'Spätestens', 'Sechs Wochen.'),
  day('interimOn', 'Zwischennachricht am', 'Danach zählen die sechs Wochen.'),
  day('closedOn', 'Abgeschlossen am', 'Ab da sechs Monate bis zum Löschen von Text und Kontakt.'),
  {
    name: 'caseAccess',
    label: 'Für die Person',
    type: 'ui',
    admin: {
      position: 'sidebar',
      components: { Field: '/src/admin/CaseAccess#CaseAccess' },
      disableListColumn: true,
    },
  },
  { name: 'keyHash', type: 'text', hidden: true, index: true },
]
