import type { Check } from '../check'
import { headingOrder } from './heading-order'
import { textCapitals } from './text-capitals'

/** Checks of text: titles, headings, running text, lists, tables, language. */
export const groupOne: readonly Check[] = [headingOrder, textCapitals]
