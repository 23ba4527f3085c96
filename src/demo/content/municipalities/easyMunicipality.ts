import type { DemoEasySection, DemoEasyText } from '../types'

interface EasyPlace {
  name: string
  type: 'Stadt' | 'Gemeinde'
  /** Sentences about where it lies. */
  where: string[]
  /** Sentences about fields, woods and houses. */
  land: string[]
  landPictogram: string
  /** One more section, where the facts carry one. */
  more?: DemoEasySection
  domain: string
}

/** All municipalities are told in the same order with the same words: that helps readers of easy language. */
export function easyMunicipality({
  name,
  type,
  where,
  land,
  landPictogram,
  more,
  domain,
}: EasyPlace): DemoEasyText {
  return {
    title: name,
    teaser: `Das ist ein Text über ${type === 'Stadt' ? 'die Stadt' : 'die Gemeinde'} ${name}.`,
    sections: [
      {
        heading: `Was ist ${name}?`,
        pictogram: type === 'Stadt' ? 'stadt' : 'dorf',
        lines: [
          type === 'Stadt' ? `${name} ist eine Stadt.` : `${name} ist eine Gemeinde.`,
          'Sie gehört zum Land-Kreis Düren.',
          ...where,
        ],
        words: type === 'Stadt' ? [] : [],
      },
      { heading: `So sieht es in ${name} aus`, pictogram: landPictogram, lines: land },
      ...(more === undefined ? [] : [more]),
      {
        heading: 'Haben Sie Fragen an das Rat-Haus?',
        pictogram: 'rathaus',
        lines: [`${name} hat eine eigene Internet-Seite.`, 'Die Seite ist in schwerer Sprache.'],
        links: [{ label: `Internet-Seite von ${name}`, href: `https://www.${domain}` }],
      },
    ],
  }
}
