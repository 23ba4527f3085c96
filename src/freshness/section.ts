/** One section of a standard text, as an easy text is held against it. */
export interface StandardSection {
  /** Stable name, from the heading; `einleitung` before the first heading, `angaben` for facts beside the text. */
  key: string
  heading: string
  /** One paragraph, list or table each. */
  lines: string[]
  /** Targets of links to other sites, mail and telephone. */
  links: string[]
}

/** Whether a reader would notice a difference: words and targets, not how they are stored. */
export function saysTheSame(
  one: StandardSection | undefined,
  other: StandardSection | undefined,
): boolean {
  return contentOf(one) === contentOf(other)
}

/** The section of this name; after a renamed heading the one that has the same words and no old name. */
export function findSection(
  sections: readonly StandardSection[],
  old: StandardSection,
  knownKeys: ReadonlySet<string>,
): StandardSection | undefined {
  return (
    sections.find(({ key }) => key === old.key) ??
    sections.find(
      (section) =>
        !knownKeys.has(section.key) &&
        section.lines.length > 0 &&
        plain(section.lines) === plain(old.lines),
    )
  )
}

/** A section that is gone says as much as an empty one. */
function contentOf(section: StandardSection | undefined): string {
  const { heading = '', lines = [], links = [] } = section ?? {}
  return [[heading], lines, links].map(plain).join()
}

const plain = (lines: readonly string[]): string =>
  JSON.stringify(
    lines
      .map((line) => line.normalize('NFC').replace(/\s+/gu, ' ').trim())
      .filter((line) => line !== ''),
  )
