/** How the admin shows a day: "4. Dezember 2026". */
export const DAY = { pickerAppearance: 'dayOnly', displayFormat: 'd. MMMM yyyy' } as const
