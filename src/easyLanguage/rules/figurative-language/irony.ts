/**
 * Words that mean the opposite: one adjective in quotation marks before its noun ("der „tolle“ Preis"), or a noun behind
 * "ein" ("ein „Geschenk“"). Names and titles begin with a capital and have no "ein" before them.
 */
const IRONY =
  /[„"»‚]\p{Ll}{3,30}[“”"«‘](?=\s\p{Lu})|(?<=(?<!\p{L})[Ee]in(?:e[nmr]?)?\s(?:\p{Ll}{3,20}\s)?)[„"»‚]\p{Lu}\p{Ll}{3,30}[“”"«‘]/gu

/** Where they stand, offsets in the plain text. */
export const ironyIn = (plain: string): RegExpExecArray[] => [...plain.matchAll(IRONY)]
