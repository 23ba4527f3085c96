import type { ContentSource } from '../../../content/contentSource'
import type { Picture } from '../../../content/text'

/** A work of others that the site shows, and the terms under which it may. */
export interface WorkCredit {
  what: string
  credit: string
  license: string
  licenseUrl?: string
  /** Where the work comes from. */
  sourceUrl?: string
}

export interface PictureCredit {
  picture: Picture
  description: string
  license: string
  licenseUrl?: string
}

const LICENSE_URLS: Record<string, string> = {
  'CC BY 4.0': 'https://creativecommons.org/licenses/by/4.0/deed.de',
  'CC BY-SA 4.0': 'https://creativecommons.org/licenses/by-sa/4.0/deed.de',
  'CC0 1.0': 'https://creativecommons.org/publicdomain/zero/1.0/deed.de',
}

/** Works that come with the site, whatever the county shows on it. */
const SITE_WORKS: readonly WorkCredit[] = [
  {
    what: 'Bildzeichen und gezeichnete Szenen der Website',
    credit: 'Zeichnung: Kreis inklusiv',
    license: 'CC BY 4.0',
    licenseUrl: LICENSE_URLS['CC BY 4.0'],
  },
  {
    what: 'Weitere Bildzeichen',
    credit: 'OpenMoji, das offene Emoji- und Icon-Projekt',
    license: 'CC BY-SA 4.0',
    licenseUrl: LICENSE_URLS['CC BY-SA 4.0'],
    sourceUrl: 'https://openmoji.org',
  },
  {
    what: 'Kleine Symbole an Links und Knöpfen',
    credit: 'Lucide',
    license: 'ISC-Lizenz',
    licenseUrl: 'https://lucide.dev/license',
    sourceUrl: 'https://lucide.dev',
  },
  {
    what: 'Schrift',
    credit: 'Atkinson Hyperlegible Next, Braille Institute of America',
    license: 'SIL Open Font License 1.1',
    licenseUrl: 'https://openfontlicense.org',
  },
]

/** Each picture of the site once, with what it shows, who made it and its terms. */
export function pictureCredits(content: ContentSource): PictureCredit[] {
  const once = new Map(content.pictures().map((picture) => [picture.id, picture]))
  return [...once.values()].map((picture) => ({
    picture,
    description: picture.decorative ? 'Schmuckbild ohne eigene Aussage' : picture.alt,
    license: picture.license || 'keine Lizenz angegeben',
    licenseUrl: picture.license === undefined ? undefined : LICENSE_URLS[picture.license],
  }))
}

/** Pictograms, icons, font, map and statistics. */
export function workCredits(content: ContentSource): WorkCredit[] {
  const figures = [
    content.countyFigures().source,
    ...content.municipalities().map((municipality) => municipality.figures.source),
  ]
  return [
    ...SITE_WORKS,
    ...creditLine('Karte', content.site().mapCredit),
    ...[...new Set(figures)].flatMap((source) => creditLine('Zahlen', source)),
  ]
}

/** Credit lines of offices name the licence themselves. */
function creditLine(what: string, credit: string): WorkCredit[] {
  return credit === '' ? [] : [{ what, credit, license: '' }]
}
