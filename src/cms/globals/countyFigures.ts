import { figuresField } from '../fields/figures'
import { defineGlobal } from './define'

/** Official figures of the whole county. */
export const CountyFigures = defineGlobal({
  slug: 'county-figures',
  label: 'Zahlen des Kreises',
  description: 'Amtliche Zahlen für den ganzen Kreis.',
  fields: [figuresField],
})
