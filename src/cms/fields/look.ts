/** Colour and shape, as topics have them. */
export const look = {
  name: 'look',
  label: 'Farbe und Form',
  type: 'select' as const,
  required: true,
  defaultValue: 'coral',
  options: ['coral', 'lilac', 'sun', 'leaf', 'lake'],
  admin: { description: 'Wie bei den Themen.' },
}
