/** What a check needs to know beside the document. All of it may be empty. */
export interface GateContext {
  /** Titles of other published documents of this kind of page. */
  otherTitles: readonly string[]
  /** Headings that the page itself sets behind the text, "Kontakt", "Mehr zum Thema". */
  templateHeadings: readonly string[]
  /** Abbreviations that the county takes for known, from the settings and the dictionary. */
  knownAbbreviations: readonly string[]
  /** Hosts of this website, "www.kreis-dueren.de". */
  ownHosts: readonly string[]
  /** Addresses of this site in the document that lead nowhere: drafts, deleted or unknown pages. Without host and last slash. */
  deadPaths: readonly string[]
}

export const emptyContext: GateContext = {
  otherTitles: [],
  templateHeadings: [],
  knownAbbreviations: [],
  ownHosts: [],
  deadPaths: [],
}
