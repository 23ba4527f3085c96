import type { Check } from '../check'
import { abbreviation } from './abbreviation'
import { colourAlone } from './colour-alone'
import { fakeHeading } from './fake-heading'
import { fakeList } from './fake-list'
import { fakeQuote } from './fake-quote'
import { headingDuplicate } from './heading-duplicate'
import { headingEmpty } from './heading-empty'
import { headingLong } from './heading-long'
import { headingMissing } from './heading-missing'
import { headingOrder } from './heading-order'
import { headingWithoutText } from './heading-without-text'
import { languagePage } from './language-page'
import { languagePart } from './language-part'
import { listItems } from './list-items'
import { senseInstructions } from './sense-instructions'
import { tableCaption } from './table-caption'
import { tableCells } from './table-cells'
import { tableLayout } from './table-layout'
import { textCapitals } from './text-capitals'
import { textEmphasis } from './text-emphasis'
import { textSpacing } from './text-spacing'
import { textSymbols } from './text-symbols'
import { titleDuplicate } from './title-duplicate'
import { titleGeneric } from './title-generic'
import { titleLong } from './title-long'

/** Checks of text: titles, headings, running text, lists, tables, language. */
export const groupOne: readonly Check[] = [
  titleGeneric,
  titleDuplicate,
  titleLong,
  headingOrder,
  headingEmpty,
  headingLong,
  headingDuplicate,
  headingWithoutText,
  headingMissing,
  fakeHeading,
  fakeList,
  fakeQuote,
  listItems,
  tableCells,
  tableCaption,
  tableLayout,
  textCapitals,
  textEmphasis,
  textSpacing,
  textSymbols,
  senseInstructions,
  colourAlone,
  abbreviation,
  languagePage,
  languagePart,
]
