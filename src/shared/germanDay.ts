/** A day as people in Germany write it: "4. Dezember 2026". */
export const germanDay = (iso: string): string =>
  new Date(iso).toLocaleDateString('de-DE', { dateStyle: 'long', timeZone: 'Europe/Berlin' })
