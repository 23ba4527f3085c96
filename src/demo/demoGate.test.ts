import { describe, expect, it } from '@jest/globals'

import { checkContent } from '../a11yGate/checkContent'
import type { GatePicture } from '../a11yGate/document'
import { gateDocumentOf } from '../cms/a11yGate/gateDocumentOf'
import type { GateLookups } from '../cms/a11yGate/lookUp'
import { demoGlossary } from './content/glossary'
import { demoMunicipalities } from './content/municipalities'
import { newsPartOne } from './content/news/partOne'
import { newsPartTwo } from './content/news/partTwo'
import { demoPages } from './content/pages'
import { demoProjects } from './content/projects'
import type { DemoPicture } from './content/types'
import { toEasySections } from './toEasySections'
import { toLexical } from './toLexical'

const documents = [
  ...[...newsPartOne, ...newsPartTwo].map((one) => ['news', one] as const),
  ...demoProjects.map((one) => ['projects', one] as const),
  ...demoPages.map((one) => ['pages', one] as const),
  ...demoMunicipalities.map((one) => ['municipalities', { ...one, name: one.slug }] as const),
]

const toGatePicture = ({ alt, caption, file }: DemoPicture): GatePicture => ({
  id: file,
  filename: `${file}.png`,
  alt,
  decorative: false,
  ...(caption === undefined ? {} : { caption }),
})

const lookups = (drawings: (DemoPicture | undefined)[]): GateLookups => ({
  pictures: new Map(
    drawings.flatMap((one) => (one === undefined ? [] : [[one.file, toGatePicture(one)]])),
  ),
  files: new Map(),
  videos: new Map(),
  pathOf: () => undefined,
  deadPaths: [],
})

const context = {
  knownAbbreviations: demoGlossary.flatMap(({ forms, word }) => [word, ...(forms ?? [])]),
}

function findingsOf(collection: string, record: object, known: GateLookups): string[] {
  return checkContent(gateDocumentOf(collection, { ...record }, known), context).map(
    ({ check, excerpt, place }) => `${check} (${place.label}): ${excerpt}`,
  )
}

describe('the gate on the demo content', () => {
  it.each(
    documents.map(([collection, one]) => [`${collection}/${one.slug}`, collection, one] as const),
  )('stays silent on %s', (_, collection, { picture, ...document }) => {
    const widePicture = 'widePicture' in document ? document.widePicture : undefined
    const record = {
      ...document,
      body: toLexical(document.body),
      picture: picture?.file,
      widePicture: widePicture?.file,
    }
    expect(findingsOf(collection, record, lookups([picture, widePicture]))).toEqual([])
  })

  it.each(documents.flatMap(([, { easy, slug }]) => (easy ? [[slug, easy] as const] : [])))(
    'stays silent on the easy text of %s',
    (_, easy) => {
      const record = { ...easy, sections: toEasySections(easy.sections) }
      const found = findingsOf('easy-texts', record, lookups([]))
      expect(found.filter((one) => !/^(abbreviation|text-)/.test(one))).toEqual([])
    },
  )
})
