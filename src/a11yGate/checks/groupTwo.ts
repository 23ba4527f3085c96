import type { Check } from '../check'
import { linkGenericText } from './link-generic-text'

/** Checks of links and of what is shown: pictures, films, documents. */
export const groupTwo: readonly Check[] = [linkGenericText]
