const DAY_MS = 86_400_000
const BERLIN = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin' })

/** The day on which a moment falls in Germany, ISO date. */
export const dayOf = (moment: string | number | Date): string => BERLIN.format(new Date(moment))

/** The day that comes so many days later (or earlier, where negative); ISO dates. */
export const daysAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T12:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10)

/** A day as the database keeps it: noon, so that it is the same day everywhere in Europe. */
export const noonOf = (day: string): string => `${day}T12:00:00.000Z`
